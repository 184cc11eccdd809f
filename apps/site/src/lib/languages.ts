import { oncePerKey } from './once-per-key.ts';

export { canonicalLanguage, directionOf } from '@broadside/richtext';

const displayNames = oncePerKey((language) => new Intl.DisplayNames([language], { type: 'language' }));

/** A language's name in `inLanguage`, by default its own, such as `Español`. */
export function languageName(language: string, inLanguage = language): string {
  const name = displayNames(inLanguage).of(language) ?? language;
  // A name of its own stands alone as a label, and some languages write theirs small.
  return language === inLanguage ? name.charAt(0).toLocaleUpperCase(language) + name.slice(1) : name;
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
