import { canonicalLanguage } from './language.ts';

export type Direction = 'ltr' | 'rtl';

/** The direction a language is written in, from its script, named or likely (`az-Arab`, `ar`). What is no tag is `ltr`. */
export function directionOf(languageTag: string): Direction {
  const language = canonicalLanguage(languageTag);
  const script = language === null ? undefined : new Intl.Locale(language).maximize().script;
  return script !== undefined && RIGHT_TO_LEFT_SCRIPTS.has(script) ? 'rtl' : 'ltr';
}

/**
 * The direction of a text's first strong letter outside isolates (UAX #9, rules P2 and P3), or null where there is none.
 * A text of several lines has the direction of the first line that has one.
 */
export function directionOfText(text: string): Direction | null {
  let openIsolates = 0;
  for (const { groups } of text.matchAll(TELLING)) {
    if (groups?.['end']) openIsolates = 0;
    else if (groups?.['isolate']) openIsolates += 1;
    else if (groups?.['pop']) openIsolates = Math.max(0, openIsolates - 1);
    else if (openIsolates === 0) return groups?.['rtl'] ? 'rtl' : 'ltr';
  }
  return null;
}

// Unicode keeps these ranges for right-to-left scripts, unassigned code points included, so new scripts need no change.
// The letters taken out of `ltr` are those of class ON (spacing accents, tone marks), which are not strong.
const TELLING =
  // eslint-disable-next-line no-control-regex -- U+001C to U+001E end paragraphs (class B)
  /(?<rtl>[\u200F\u061C]|[\p{L}&&[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]])|(?<ltr>\u200E|[\p{L}--[\u02B9\u02BA\u02C6-\u02CF\u02EC\u0374\u2E2F\uA67F\uA717-\uA71F\uA788]])|(?<isolate>[\u2066-\u2068])|(?<pop>\u2069)|(?<end>[\n\r\u001C-\u001E\u0085\u2029])/gv;

// ISO 15924, the scripts that CLDR knows as right to left.
const RIGHT_TO_LEFT_SCRIPTS = new Set(
  (
    'Adlm Arab Aran Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo ' +
    'Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Syre Syrj Syrn Thaa Yezi'
  ).split(' ')
);
