import { expect, test } from 'vitest';
import { base32, fromBase32 } from './base32.ts';
import { codeOfStep, stepAt, stepOfCode } from './one-time-code.ts';

const secret = Buffer.from('12345678901234567890');

// RFC 4226, appendix D.
test.each([
  [0, '755224'],
  [1, '287082'],
  [2, '359152'],
  [3, '969429'],
  [4, '338314'],
  [5, '254676'],
  [6, '287922'],
  [7, '162583'],
  [8, '399871'],
  [9, '520489']
])('the code of step %i is %s', (step, code) => expect(codeOfStep(secret, step)).toBe(code));

// RFC 6238, appendix B, the last six of its eight digits.
test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130']
])('at second %i the code is %s', (second, code) =>
  expect(codeOfStep(secret, stepAt(second * 1000))).toBe(code)
);

test('the step before and the step after are taken, none further off', () => {
  const now = 1_234_567_890_000;
  const present = stepAt(now);
  const taken = [-2, -1, 0, 1, 2].map((away) => stepOfCode(secret, codeOfStep(secret, present + away), now));
  expect(taken).toEqual([null, present - 1, present, present + 1, null]);
});

test.each(['', '12345', '1234567', 'abcdef', ' 12345', '١٢٣٤٥٦'])('%j is no code', (code) =>
  expect(stepOfCode(secret, code)).toBeNull()
);

// RFC 4648, section 10.
test.each([
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI']
])('%s is %s in base32, and back', (text, written) => {
  expect(base32(Buffer.from(text))).toBe(written);
  expect(fromBase32(written.toLowerCase()).toString()).toBe(text);
});

test('what is not base32 is refused', () => expect(() => fromBase32('A1')).toThrow('not a letter'));
