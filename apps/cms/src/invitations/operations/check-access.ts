import type { AccessAnswer, AccessProblem, AccessRequest } from '@broadside/types';
import { passwordProblem } from '../../sign-in/password/password-rule.ts';
import { asAdminLanguage } from './first-admin-language.ts';

type Checked = { result: 'fine'; request: AccessRequest } | Extract<AccessAnswer, { result: 'refused' }>;

/**
 * Checks what somebody typed who follows an access link; names every field that cannot be taken, once. `names`: see
 * `passwordProblem`.
 */
export function checkAccess(typed: Record<string, unknown>, names: string[]): Checked {
  const text = (field: string) => (typeof typed[field] === 'string' ? (typed[field] as string) : '');
  const name = text('name').replaceAll('\0', '').trim();
  const password = text('password');
  const adminLanguage = asAdminLanguage(text('adminLanguage'));
  const problems: AccessProblem[] = [];

  if (!name) problems.push({ field: 'name', code: 'missing' });
  else if (name.length > 100) problems.push({ field: 'name', code: 'too-long' });
  const code = passwordProblem(password, [name, ...names]);
  if (code) problems.push({ field: 'password', code });
  if (!adminLanguage) problems.push({ field: 'adminLanguage', code: 'missing' });

  if (problems.length > 0 || !adminLanguage) return { result: 'refused', problems };
  return { result: 'fine', request: { name, password, adminLanguage } };
}
