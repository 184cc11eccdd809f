import { describe, expect, test } from 'vitest';
import { wordDifferences } from './word-differences.ts';

const said = (runs: ReturnType<typeof wordDifferences>, by: 'mine' | 'theirs') =>
  runs
    .filter(({ in: place }) => place === 'both' || place === by)
    .map(({ text }) => text)
    .join('');

describe('the differences of two texts', () => {
  test('name the words that only one of them has', () => {
    expect(wordDifferences('The pumps stay ours', 'The pumps stay yours')).toEqual([
      { text: 'The pumps stay ', in: 'both' },
      { text: 'ours', in: 'mine' },
      { text: 'yours', in: 'theirs' }
    ]);
  });

  test('are none where the texts are alike', () => {
    expect(wordDifferences('نفس الكلام', 'نفس الكلام')).toEqual([{ text: 'نفس الكلام', in: 'both' }]);
    expect(wordDifferences('', '')).toEqual([]);
  });

  test.each([
    ['a b c d e', 'a x c e f'],
    ['', 'something'],
    ['one two\n\nthree', 'two\nthree four'],
    ['Це  старе', 'Це нове й старе']
  ])('give both texts back: %j and %j', (mine, theirs) => {
    const runs = wordDifferences(mine, theirs);
    expect(said(runs, 'mine')).toBe(mine);
    expect(said(runs, 'theirs')).toBe(theirs);
  });

  test('of two long texts without a common word are found at once', () => {
    const long = (letter: string) => Array.from({ length: 5000 }, (_, at) => `${letter}${at}`).join(' ');
    const begun = performance.now();
    const runs = wordDifferences(long('a'), long('b'));
    expect(performance.now() - begun).toBeLessThan(1000);
    expect(said(runs, 'mine')).toBe(long('a'));
  });
});
