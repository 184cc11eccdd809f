import { error } from '@sveltejs/kit';

/** What a form sent; answers 400 where the body is none: plain text, broken multipart, or broken off on its way. */
export async function sentForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch (cause) {
    if (cause instanceof TypeError || isBrokenOff(cause)) error(400);
    throw cause;
  }
}

function isBrokenOff(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ECONNRESET';
}
