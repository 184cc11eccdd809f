import type { AdminLanguage } from '@broadside/types';

/** One sentence in each of the admin's languages. */
export type Sentences = Record<AdminLanguage, string>;

/** The sentence in the language the person has chosen for the admin, or in English. */
export function inTheirLanguage(req: { i18n: { language: string } }, sentences: Sentences): string {
  return sentences[req.i18n.language as keyof Sentences] ?? sentences.en;
}
