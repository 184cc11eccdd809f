import type { AfterErrorHook } from 'payload';

/**
 * Answers 400 where PostgreSQL refused a value (SQLSTATE class 22: not a uuid, a NUL in a text, a number out of
 * range) or a comparison (42883, 42804: a text with a number, a rich text with a word): it is what was asked that is
 * wrong, and nothing of ours.
 */
export const explainBadValue: AfterErrorHook = ({ error }) => {
  if (!/^(22|42883|42804)/.test(sqlState(error))) return;
  return {
    status: 400,
    response: { errors: [{ message: 'A value in this request cannot be stored or looked up.' }] }
  };
};

function sqlState(error: unknown): string {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
  return cause ? sqlState(cause) : '';
}
