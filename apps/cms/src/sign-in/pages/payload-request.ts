import type { Request as ExpressRequest } from 'express';
import { createPayloadRequest, type PayloadRequest } from 'payload';
import { env } from '../../current-env.ts';
import config from '../../payload.config.ts';

/** Who asks for one of our pages, and in which language, as Payload sees it. The body stays with Express. */
export async function payloadRequestOf(request: ExpressRequest): Promise<PayloadRequest> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const each of [value].flat()) if (each !== undefined) headers.append(name, each);
  }
  return createPayloadRequest({ config, request: new Request(`${env.CMS_URL}${request.path}`, { headers }) });
}
