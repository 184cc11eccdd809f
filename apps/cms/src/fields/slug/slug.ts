import { transliterate } from 'transliteration';

const longest = 80;

/** Small Latin letters, digits and single hyphens. */
export function isSlug(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longest && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}

/**
 * A slug from a title in any script: transliterated to Latin, cut at a word. Null if nothing is left of it.
 * Ukrainian follows the Cabinet of Ministers' table of 2010 (resolution 55), as passports and road signs do.
 */
export function slugFrom(title: string, language: string): string | null {
  const latin = transliterate(language.split('-')[0] === 'uk' ? ukrainianToLatin(title) : title);
  const words = latin
    .toLowerCase()
    .replace(/['’`ʼ]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, longest);
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug || null;
}

function ukrainianToLatin(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ʼ’'ь]/g, '')
    .replace(/зг/g, 'zgh')
    .replace(/(?<!\p{L})[єїйюя]/gu, (letter) => atWordStart[letter]!)
    .replace(/[а-щьюяєіїґ]/g, (letter) => letters[letter] ?? letter);
}

const atWordStart: Record<string, string> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

// prettier-ignore
const letters: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i', ї: 'i', й: 'i',
  к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch',
  ш: 'sh', щ: 'shch', ю: 'iu', я: 'ia'
};
