import type { PayloadRequest } from 'payload';

/** While this works, an original may be published and be given number, dates and wordings: only adoption does so. */
export async function deciding<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  req.context.decidesAims = true;
  try {
    return await work();
  } finally {
    delete req.context.decidesAims;
  }
}

/** Whether what is being saved was decided by an operation of the Aims screen. */
export function isDeciding(req: PayloadRequest): boolean {
  return req.context.decidesAims === true;
}
