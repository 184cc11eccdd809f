import type { Request, RequestHandler } from 'express';

const kilobyte = 1024;

/** The most a body may weigh, in bytes: little from a stranger or a guest, a file's worth from people. */
export function mostFor(request: Pick<Request, 'get'>): number {
  const isGuest = /^Guest /.test(request.get('authorization') ?? '');
  const isKnown = Boolean(request.get('authorization') || request.get('cookie')) && !isGuest;
  if (!isKnown) return 64 * kilobyte;
  return /^multipart\//.test(request.get('content-type') ?? '') ? 25_000 * kilobyte : 5000 * kilobyte;
}

/** Refuses a body that says it is too large. */
export const bodyLimit: RequestHandler = (request, response, next) => {
  if (Number(request.get('content-length') ?? 0) <= mostFor(request)) return next();
  response.setHeader('Connection', 'close');
  response.status(413).json({ errors: [{ message: 'This is too large.' }] });
};

/**
 * The body of a request, which fails as soon as it turns out to be larger than it may. Nothing is read before somebody
 * asks for it, and what is left over is let run through: a body half read would block its connection's next request.
 */
export async function* limitedBody(request: Request): AsyncGenerator<Buffer> {
  const most = mostFor(request);
  let received = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      received += (chunk as Buffer).length;
      if (received > most) throw new Error('The body is larger than it may be');
      yield chunk as Buffer;
    }
  } finally {
    request.resume();
  }
}
