import type { Request } from 'express';

/** A field of the form that was sent; empty where it is missing. NUL is nobody's letter, and PostgreSQL stores none. */
export function typed(request: Request, field: string): string {
  const value: unknown = (request.body as Record<string, unknown> | undefined)?.[field];
  return typeof value === 'string' ? value.replaceAll('\0', '') : '';
}
