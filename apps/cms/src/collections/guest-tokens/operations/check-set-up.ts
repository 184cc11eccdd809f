import type { SetUpAnswer, SetUpProblem, SetUpRequest } from '@broadside/types';
import { asLanguageTag } from '../../../documents/language-tag.ts';

type Checked = { result: 'fine'; request: SetUpRequest } | Extract<SetUpAnswer, { result: 'refused' }>;

/** NIST SP 800-63B asks for at least 8 characters where there is no second factor; an admin's is worth more. */
export const shortestPassword = 12;

const longest: Record<keyof SetUpRequest, number> = {
  name: 100,
  purpose: 500,
  originalLanguage: 35,
  adminName: 100,
  adminEmail: 254,
  adminPassword: 1000
};

/** Checks what was typed into the set-up form; names every field that cannot be taken, once. */
export function checkSetUp(wanted: Record<string, unknown>): Checked {
  const request = Object.fromEntries(
    Object.keys(longest).map((field) => [field, text(wanted[field], field === 'adminPassword')])
  ) as SetUpRequest;
  const problems: SetUpProblem[] = [];

  for (const field of Object.keys(longest) as (keyof SetUpRequest)[]) {
    if (!request[field] && field !== 'purpose') problems.push({ field, code: 'missing' });
    else if (request[field].length > longest[field]) problems.push({ field, code: 'too-long' });
    else if (field === 'originalLanguage' && !asLanguageTag(request[field]))
      problems.push({ field, code: 'not-a-language' });
    else if (field === 'adminEmail' && !/^[^\s@]+@[^\s@]+$/.test(request[field]))
      problems.push({ field, code: 'not-an-email' });
    else if (field === 'adminPassword' && request[field].length < shortestPassword)
      problems.push({ field, code: 'password-too-short' });
  }
  if (problems.length > 0) return { result: 'refused', problems };
  return {
    result: 'fine',
    request: { ...request, originalLanguage: asLanguageTag(request.originalLanguage)! }
  };
}

/** What was typed, without spaces around it; a password stays as it is. */
function text(value: unknown, isPassword: boolean): string {
  if (typeof value !== 'string') return '';
  return isPassword ? value : value.trim();
}
