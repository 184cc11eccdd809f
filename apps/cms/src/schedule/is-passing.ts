import { APIError } from 'payload';

/**
 * Whether the same thing tried later may well work: the database's own trouble (lost connections, deadlocks, no room,
 * shutting down: SQLSTATE classes 08, 40, 53, 55, 57, 58, XX), or somebody who saved at the same moment.
 */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof APIError && error.status === 409) return true;
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  if (typeof code === 'string') {
    if (/^(08|40|53|55|57|58|XX)[0-9A-Z]{3}$/.test(code)) return true;
    if (/^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)/.test(code)) return true;
  }
  // What node-postgres says of its connections and its pool has no code.
  if (
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered/.test(error.message)
  )
    return true;
  return isPassing(cause);
}
