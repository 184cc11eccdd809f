import { isEasilyGuessed } from './is-easily-guessed.ts';

/** NIST SP 800-63B asks for at least 8 characters where there is no second factor; who writes here gets more. */
export const shortestPassword = 12;

/** Nobody types so much; hashing it would be work for nothing. */
const longestPassword = 1000;

export type PasswordProblem = 'missing' | 'password-too-short' | 'password-too-common' | 'too-long';

/**
 * What is wrong with a password, or null. The same for the first admin, the invited, and a new one. `names`: those that
 * whoever guesses knows, the campaign's and the person's.
 */
export function passwordProblem(password: string, names: string[]): PasswordProblem | null {
  if (!password) return 'missing';
  if (password.length < shortestPassword) return 'password-too-short';
  if (password.length > longestPassword) return 'too-long';
  return isEasilyGuessed(password, names) ? 'password-too-common' : null;
}
