import type { PayloadRequest } from 'payload';

/** The header by which an open form says which one it is; also used in the admin. */
export const formHeader = 'x-form';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && uuid.test(value);
}

/** The open form a request comes from; null for callers of the API. */
export function formOf(req: Pick<PayloadRequest, 'headers'>): string | null {
  const form = req.headers?.get(formHeader) ?? null;
  return isUuid(form) ? form : null;
}
