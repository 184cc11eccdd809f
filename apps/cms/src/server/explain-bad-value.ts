import type { AfterErrorHook } from 'payload';

/**
 * Answers 400 where it is what was asked that is wrong, and nothing of ours: PostgreSQL refused a value (SQLSTATE class
 * 22: not a uuid, a NUL in a text, a number out of range), a comparison (42883, 42804: a text with a number, a rich
 * text with a word) or a reference (23503: to what is not there), or Payload failed in making sense of the request.
 */
export const explainBadValue: AfterErrorHook = ({ error }) => {
  if (!isBadValue(error)) return;
  return { status: 400, response: { errors: [{ message: badValue }] } };
};

export const badValue = 'A value in this request cannot be stored or looked up.';

export function isBadValue(error: unknown): boolean {
  return /^(22|42883|42804|23503)/.test(sqlState(error)) || isSenseless(error);
}

/** A body or query nested without end, a form that breaks off, a field that is none: Payload says so in words only. */
function isSenseless(error: unknown): boolean {
  const { message } = (error ?? {}) as { message?: unknown };
  if (error instanceof RangeError) return message === 'Maximum call stack size exceeded';
  return /^(Malformed part header|Unexpected end of form|Cannot find field for path at )/.test(
    String(message)
  );
}

function sqlState(error: unknown): string {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
  return cause ? sqlState(cause) : '';
}
