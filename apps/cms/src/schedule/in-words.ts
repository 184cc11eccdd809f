import type { PayloadRequest } from 'payload';
import { inTheirLanguage } from '../admin/their-language.ts';
import { isProblem, problems } from './problems.ts';

/** A known problem in the language of whoever asks; any other is a sentence already. */
export function inWords(
  problem: string | null,
  { i18n }: { i18n: Pick<PayloadRequest['i18n'], 'language'> }
): string | null {
  return problem && isProblem(problem) ? inTheirLanguage({ i18n }, problems[problem]) : problem;
}
