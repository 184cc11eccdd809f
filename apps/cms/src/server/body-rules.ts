import { APIError, type PayloadRequest } from 'payload';

const readable = /^(application\/json|multipart\/form-data|application\/x-www-form-urlencoded)\b/;

/** A sentence about a body that nobody here could read; null if there is none, or it is in a form we know. */
export function checkBody(req: Pick<PayloadRequest, 'method' | 'headers' | 'body'>): string | null {
  if (!['POST', 'PATCH', 'PUT'].includes(req.method?.toUpperCase() ?? '') || !req.body) return null;
  const type = req.headers?.get('content-type') ?? '';
  if (Number(req.headers?.get('content-length') ?? -1) === 0) return null;
  return readable.test(type) ? null : 'Send JSON, or a form.';
}

/** Refuses JSON that is no object, as soon as somebody reads it: Payload would make a document of a list, and fail at null. */
export function takeObjectsOnly(req: PayloadRequest): void {
  const text = req.text?.bind(req);
  if (!text || !(req.headers.get('content-type') ?? '').startsWith('application/json')) return;
  req.text = async () => {
    const sent = await text();
    if (sent.trim() && !sent.trimStart().startsWith('{'))
      throw new APIError('Send a JSON object.', 400, null, true);
    return sent;
  };
}
