import { elementsIn, hasClass, isElement, type MarkupElement } from '../markup/markup.ts';

/** A tag's language without script and country, `uk` of `uk-UA`. */
export function languageOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0]!;
}

/** The language most of the text says it is in; null where it says none. */
export function ownLanguage(body: MarkupElement): string | null {
  const lengths = new Map<string | null, number>();
  const count = (element: MarkupElement, around: string | null) => {
    const tag = element.attributes.lang ?? element.attributes['xml:lang'];
    const language = tag ? languageOf(tag) : around;
    for (const child of element.children) {
      if (isElement(child)) count(child, language);
      else lengths.set(language, (lengths.get(language) ?? 0) + child.trim().length);
    }
  };
  count(body, null);
  return [...lengths].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

/** Word calls English whatever nobody said the language of, so from Word "English" says nothing. */
export function isFromWord(body: MarkupElement): boolean {
  return [...elementsIn(body)].some(
    (element) =>
      hasClass(element, /^Mso/) || Object.keys(element.style).some((name) => name.startsWith('mso-'))
  );
}
