import type { Request as ExpressRequest, Response as ExpressResponse } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { limitedBody } from './body-limit.ts';
import { env } from '../current-env.ts';

/** Express' request as the web's `Request`, which Payload takes. Its address is the public one, whatever Host was sent. */
export function toWebRequest(request: ExpressRequest, signal?: AbortSignal): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const each of [value].flat()) if (each !== undefined) headers.append(name, each);
  }
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  return new Request(`${env.CMS_URL}${request.originalUrl}`, {
    method: request.method === 'HEAD' ? 'GET' : request.method,
    headers,
    signal: signal ?? null,
    ...(hasBody ? { body: Readable.toWeb(Readable.from(limitedBody(request))), duplex: 'half' } : {})
  } as RequestInit);
}

/** Sends a web `Response` by Express; a stream is ended when the caller goes away. */
export async function sendWebResponse(answer: Response, response: ExpressResponse): Promise<void> {
  response.status(answer.status);
  for (const [name, value] of answer.headers) {
    if (name !== 'set-cookie') response.setHeader(name, value);
  }
  for (const cookie of answer.headers.getSetCookie()) response.appendHeader('set-cookie', cookie);

  if (!answer.body || response.req.method === 'HEAD') {
    await answer.body?.cancel();
    response.end();
    return;
  }
  // A caller who left already: nobody else would tell the answer's stream.
  if (response.destroyed) return answer.body.cancel();
  response.flushHeaders();
  try {
    await pipeline(Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]), response);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_STREAM_PREMATURE_CLOSE' && code !== 'ERR_STREAM_UNABLE_TO_PIPE') throw error;
  }
}
