import { expect, test } from 'vitest';
import { isSlug, slugFrom } from './slug.ts';

test('a title becomes small words joined by hyphens', () => {
  expect(slugFrom('The Water Is Not for Sale!', 'en')).toBe('the-water-is-not-for-sale');
});

test('an apostrophe joins, accents fall away', () => {
  expect(slugFrom('Dockers’ Hall, déjà vu', 'en')).toBe('dockers-hall-deja-vu');
});

test('Ukrainian follows the official table', () => {
  expect(slugFrom('Згурський, Їжакевич, Харків, Яготин, Розгон', 'uk')).toBe(
    'zghurskyi-yizhakevych-kharkiv-yahotyn-rozghon'
  );
});

test('Arabic and Japanese titles get a Latin slug too', () => {
  expect(isSlug(slugFrom('الماء ليس للبيع', 'ar'))).toBe(true);
  expect(isSlug(slugFrom('水は売り物ではない', 'ja'))).toBe(true);
});

test('a long title is cut at a word', () => {
  const slug = slugFrom('water '.repeat(40), 'en')!;
  expect(slug.length).toBeLessThanOrEqual(80);
  expect(slug.endsWith('-water')).toBe(true);
});

test('nothing is left of a title without letters', () => {
  expect(slugFrom('!!! …', 'en')).toBeNull();
});

test.each(['A', 'a--b', '-a', 'a-', 'ä', '', 'a/b', 'a'.repeat(81)])('%s is no slug', (text) => {
  expect(isSlug(text)).toBe(false);
});
