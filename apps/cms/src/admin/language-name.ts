import { asLanguageTag } from '../documents/language-tag.ts';

/** A language's name for itself, such as "español"; the tag where nobody knows it. */
export function ownName(tag: string): string {
  if (asLanguageTag(tag) === null) return tag;
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}
