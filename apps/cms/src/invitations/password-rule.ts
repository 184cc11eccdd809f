/** NIST SP 800-63B asks for at least 8 characters where there is no second factor; who writes here gets more. */
export const shortestPassword = 12;

/** Nobody types so much; hashing it would be work for nothing. */
const longestPassword = 1000;

/** What is wrong with a password, or null. The same for the first admin, the invited, and a new one. */
export function passwordProblem(password: string): 'missing' | 'password-too-short' | 'too-long' | null {
  if (!password) return 'missing';
  if (password.length < shortestPassword) return 'password-too-short';
  return password.length > longestPassword ? 'too-long' : null;
}
