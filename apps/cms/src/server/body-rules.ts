import type { PayloadRequest } from 'payload';

const readable = /^(application\/json|multipart\/form-data|application\/x-www-form-urlencoded)\b/;

/** A sentence about a body that nobody here could read; null if there is none, or it is in a form we know. */
export function checkBody(req: Pick<PayloadRequest, 'method' | 'headers' | 'body'>): string | null {
  if (!['POST', 'PATCH', 'PUT'].includes(req.method?.toUpperCase() ?? '') || !req.body) return null;
  const type = req.headers?.get('content-type') ?? '';
  if (Number(req.headers?.get('content-length') ?? -1) === 0) return null;
  return readable.test(type) ? null : 'Send JSON, or a form.';
}
