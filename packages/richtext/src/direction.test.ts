import { describe, expect, test } from 'vitest';
import { directionOf, directionOfText } from './direction.ts';

describe('the direction of a language', () => {
  test.each([
    'ar',
    'fa',
    'he',
    'ur',
    'yi',
    'dv',
    'ckb',
    'ps',
    'sd',
    'ug',
    'nqo',
    'syr',
    'az-Arab',
    'pa-PK',
    'ku-Arab-IQ',
    'AR'
  ])('%s is written right to left', (tag) => {
    expect(directionOf(tag)).toBe('rtl');
  });

  test.each(['en', 'uk', 'es', 'zh', 'hi', 'az', 'pa', 'ku', 'ar-Latn', 'he-Latn', '', 'not a tag', 'en_GB'])(
    '%j is written left to right',
    (tag) => {
      expect(directionOf(tag)).toBe('ltr');
    }
  );

  test('agrees with ICU on every language of two letters', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const tags = letters.flatMap((first) => letters.map((second) => first + second));
    const differing = tags.filter((tag) => {
      const locale = new Intl.Locale(tag) as Intl.Locale & { getTextInfo: () => { direction: string } };
      return locale.getTextInfo().direction !== directionOf(tag);
    });
    expect(differing).toEqual([]);
  });
});

describe('the direction of a text is that of its first strong letter', () => {
  test.each([
    ['Water', 'ltr'],
    ['ماء', 'rtl'],
    ['מים', 'rtl'],
    ['ߒߞߏ', 'rtl'],
    ['𞤀𞤁', 'rtl'],
    ['вода ماء', 'ltr'],
    ['«ماء» water', 'rtl'],
    ['1. 24 — ماء', 'rtl'],
    ['١٢ water', 'ltr'],
    ['ˈwater', 'ltr'],
    ['ʹמים', 'rtl'],
    ['水', 'ltr'],
    ['\u200Fwater', 'rtl'],
    ['\u200Eماء', 'ltr'],
    ['1\nماء', 'rtl']
  ])('%j: %s', (text, direction) => {
    expect(directionOfText(text)).toBe(direction);
  });

  test.each(['', '1.', '–', '١٢', '👩‍👩‍👧', '\u0301', '\u200D'])('%j has none', (text) => {
    expect(directionOfText(text)).toBeNull();
  });

  test.each([
    ['\u2067ماء\u2069 water', 'ltr'],
    ['\u2066a \u2067b\u2069 c\u2069 ماء', 'rtl'],
    ['\u2069ماء', 'rtl'],
    ['\u2066a\nماء', 'rtl']
  ])('isolates are passed over: %j: %s', (text, direction) => {
    expect(directionOfText(text)).toBe(direction);
  });

  test('an isolate without an end hides the rest', () => {
    expect(directionOfText('\u2066water')).toBeNull();
  });
});
