/**
 * Whether a log line tells of a refusal: an answer for the person who asked (a missing text, a wrong file, two copies),
 * no fault of ours. It may quote what they wrote, the whole document where there are two copies; the request's own
 * line has its status.
 */
export function isRefusal(line: unknown): boolean {
  const { err } = (line ?? {}) as { err?: { isOperational?: unknown; status?: unknown } };
  const status = Number(err?.status);
  return err?.isOperational === true && status >= 400 && status < 500;
}
