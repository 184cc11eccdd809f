import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  asColour,
  checkPair,
  coloursCss,
  pageColoursCss,
  contrast,
  grounds,
  nearestPair,
  schemeOf,
  usualPair
} from './index.ts';
import { oklabOf, withLightness } from './oklch.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);
const pair = fc.record({ first: colour, second: colour });

test('contrast is what WCAG’s own examples say', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrast('#ff0000', '#ffffff')).toBeCloseTo(4.0, 2);
});

test('the usual pair passes, and so it is its own nearest', () => {
  expect(checkPair(usualPair)).toEqual([]);
  expect(nearestPair(usualPair)).toBe(usualPair);
});

test('a grey between dark and light is answered with its neighbour on which text can be read', () => {
  const grey = { first: '#7a7a7a', second: '#d2371c' };
  expect(checkPair(grey)).toEqual(['first-unreadable']);
  const { first, second } = nearestPair(grey);
  expect(second).toBe(grey.second);
  expect(contrast(first, '#15130f')).toBeGreaterThanOrEqual(4.5);
  expect(Math.abs(oklabOf(first).lightness - oklabOf(grey.first).lightness)).toBeLessThan(0.02);
});

test('two of the same, and a sheet like the paper, are faults', () => {
  expect(checkPair({ first: '#0b3a5b', second: '#0c3b5c' })).toEqual(['alike']);
  expect(checkPair({ first: grounds.light.paper, second: '#d2371c' })).toEqual(['first-like-paper']);
});

test('the nearest pair of any pair passes, in both schemes', () => {
  fc.assert(
    fc.property(pair, (chosen) => {
      for (const ground of [grounds.light.paper, grounds.dark.paper])
        expect(checkPair(nearestPair(chosen, ground), ground)).toEqual([]);
    }),
    { numRuns: 60 }
  );
});

test('no pair in which one colour alone was moved less passes where the nearest moved more', () => {
  fc.assert(
    fc.property(pair, fc.nat({ max: 250 }), (chosen, step) => {
      const moved = { ...chosen, first: withLightness(chosen.first, step / 250) };
      fc.pre(checkPair(moved).length === 0);
      expect(change(chosen, nearestPair(chosen))).toBeLessThanOrEqual(change(chosen, moved) + 1e-9);
    }),
    { numRuns: 60 }
  );
});

test('whatever is chosen, text can be read on every sheet and every accent on its paper', () => {
  fc.assert(
    fc.property(pair, fc.constantFrom('light', 'dark'), (chosen, scheme) => {
      const { first, second } = schemeOf(chosen, scheme as 'light' | 'dark');
      for (const { sheet, onSheet, onPaper } of [first, second]) {
        expect(contrast(sheet, onSheet)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(onPaper, grounds[scheme as 'light' | 'dark'].paper)).toBeGreaterThanOrEqual(4.5);
      }
    }),
    { numRuns: 60 }
  );
});

test('a lightness that is asked for is met, up to the rounding that is coarse near black', () => {
  fc.assert(
    fc.property(colour, fc.double({ min: 0.1, max: 1, noNaN: true }), (any, lightness) => {
      expect(Math.abs(oklabOf(withLightness(any, lightness)).lightness - lightness)).toBeLessThan(0.02);
    })
  );
});

test('colours are read as people and browsers write them', () => {
  expect(asColour(' #ABC ')).toBe('#aabbcc');
  expect(asColour('D2371C')).toBe('#d2371c');
  for (const wrong of ['', '#12', 'red', '#12345g', 7, null]) expect(asColour(wrong)).toBeNull();
});

test('a style sheet of the colours names each token once, and takes in nothing but colours', () => {
  const css = coloursCss('.preview', usualPair);
  expect(css.match(/--[a-z-]+(?=:)/g)).toEqual([
    '--first',
    '--on-first',
    '--first-text',
    '--second',
    '--on-second',
    '--second-text'
  ]);
});

test('a page’s style sheet has every token for light, and for dark what differs there', () => {
  const pale = { first: '#ffd9d9', second: '#8a0000' };
  const [light, dark] = pageColoursCss(pale).split('@media (prefers-color-scheme:dark)') as [string, string];
  const tokensIn = (css: string) =>
    new Map([...css.matchAll(/(--[a-z-]+):(#[0-9a-f]{6})/g)].map((one) => [one[1], one[2]]));
  expect(tokensIn(light).size).toBe(6);
  expect(tokensIn(dark).size).toBeGreaterThan(0);
  for (const [name, value] of tokensIn(dark)) expect(value).not.toBe(tokensIn(light).get(name));
  expect(pageColoursCss(pale)).not.toContain('light-dark');
});

function change(from: typeof usualPair, to: typeof usualPair): number {
  const moved = (name: 'first' | 'second') =>
    (oklabOf(to[name]).lightness - oklabOf(from[name]).lightness) ** 2;
  return moved('first') + moved('second');
}
