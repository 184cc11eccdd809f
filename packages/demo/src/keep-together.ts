import type { DemoLanguage } from './demo.ts';

const NO_BREAK = '\u00a0';

/** A number of up to three digits, or with its groups and decimals, before a word or another group; not a year. */
const NUMBER_BEFORE_WORD = /(?<![\p{L}\d.,])(?<number>\d{1,3}(?:[.,\u00a0]\d+)*) (?=[\p{L}%])/gu;
const DIGIT_GROUPS = /(?<=\d) (?=\d{3}(?!\d))/g;
const UKRAINIAN_ONE_LETTER_WORD = /(?<=^|[\s(«„])(?<word>[аеєжзиіійоуюявАЕЄЗІЙОУЮЯВ]) /gu;
const SPACE_BEFORE_DASH = / (?=[—–] )/g;

/** Puts no-break spaces where the language's typography wants them, so that writers need not type them. */
export function keepTogether(text: string, language: DemoLanguage): string {
  const numbers = text.replace(DIGIT_GROUPS, NO_BREAK).replace(NUMBER_BEFORE_WORD, `$<number>${NO_BREAK}`);
  const dashes = language === 'uk' ? numbers.replace(SPACE_BEFORE_DASH, NO_BREAK) : numbers;
  return language === 'uk' ? dashes.replace(UKRAINIAN_ONE_LETTER_WORD, `$<word>${NO_BREAK}`) : dashes;
}
