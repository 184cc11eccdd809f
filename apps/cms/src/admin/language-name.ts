/** A language's name for itself, such as "español"; the tag where nobody knows it. */
export function ownName(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}
