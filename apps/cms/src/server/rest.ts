import type { Request, Response } from 'express';
import { handleEndpoints } from 'payload';
import config from '../payload.config.ts';
import { sendWebResponse, toWebRequest } from './web-request.ts';

/** Payload's REST API and our endpoints beside it, without Next. */
export async function rest(request: Request, response: Response): Promise<void> {
  const answer = await handleEndpoints({ config, request: toWebRequest(request) });
  answer.headers.set('Cache-Control', answer.headers.get('Cache-Control') ?? 'private, no-store');
  await sendWebResponse(answer, response);
}
