import { canonicalLanguage, directionOf as directionOfLanguage } from '@broadside/richtext';
import { oncePerKey } from './once-per-key.ts';

export { canonicalLanguage };

/** The direction a language is written in. */
export const directionOf = oncePerKey(directionOfLanguage);

const displayNames = oncePerKey((language) => new Intl.DisplayNames([language], { type: 'language' }));
const namesIn = oncePerKey((inLanguage) => oncePerKey((language) => writtenName(language, inLanguage)));

/**
 * A language's name in `inLanguage`, by default its own, such as `Español`. A tag that has no name, or is none, stands
 * for itself: what the CMS holds must not take a page down.
 */
export function languageName(language: string, inLanguage = language): string {
  return namesIn(inLanguage)(language);
}

/** The tag without extensions and private use (`en-u-ca-buddhist` → `en`), as `Intl` should be asked; null where it is no tag. */
export function plainLanguage(tag: string): string | null {
  const language = canonicalLanguage(tag);
  return language && new Intl.Locale(language).baseName;
}

function writtenName(language: string, inLanguage: string): string {
  const plain = plainLanguage(language);
  // With an extension a language is another than the plain one, and has no name of its own.
  if (plain === null || plain !== canonicalLanguage(language)) return language;
  const name = displayNames(plainLanguage(inLanguage) ?? plain).of(plain) ?? language;
  // A name of its own stands alone as a label, and some languages write theirs small.
  return language === inLanguage ? name.charAt(0).toLocaleUpperCase(plain) + name.slice(1) : name;
}

/**
 * The offered language that the reader likes best by the `Accept-Language` header (RFC 9110, 12.5.4), found by
 * lookup (RFC 4647, 3.4): an exact tag, then ever shorter ones, then any other of the same language. Null: none.
 */
export function bestLanguage(header: string | null, offered: readonly string[]): string | null {
  for (const range of preferred(header ?? '')) {
    const found = lookUp(range, offered);
    if (found) return found;
  }
  return null;
}

function preferred(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.trim().split(/\s*;\s*/);
      const q = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2);
      return { range: range.toLowerCase(), weight: q === undefined ? 1 : Number(q) };
    })
    .filter(({ range, weight }) => range && range !== '*' && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ range }) => range);
}

function lookUp(range: string, offered: readonly string[]): string | null {
  for (let tag = range; tag; tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0))) {
    const exact = offered.find((language) => language.toLowerCase() === tag);
    if (exact) return exact;
  }
  const primary = range.split('-')[0];
  return offered.find((language) => language.toLowerCase().split('-')[0] === primary) ?? null;
}
