import type { LanguageLink } from '#lib/content.ts';

/** The same page in each language, where its address differs by the language alone. */
export function sameInLanguages(
  languages: readonly string[],
  linkTo: (language: string) => string
): LanguageLink[] {
  return languages.map((language) => ({ language, href: linkTo(language) }));
}
