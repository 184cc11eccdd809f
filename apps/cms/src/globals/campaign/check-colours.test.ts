import type { PayloadRequest } from 'payload';
import { expect, test } from 'vitest';
import { checkColours } from './check-colours.ts';

const req = { i18n: { language: 'en' } } as PayloadRequest;
const check = (first: string, second: string) =>
  checkColours(second, { siblingData: { first, second }, req });

test('a pair on which everything can be read passes', () => {
  expect(check('#0b4f6c', '#f2c14e')).toBe(true);
});

test('a poor pair is answered with the nearest', () => {
  expect(check('#0b4f6c', '#7a7a7a')).toMatch(/nearest that works: #0b4f6c and #[0-9a-f]{6}/);
});

test('what is no colour is answered with how to write one', () => {
  expect(check('#0b4f6c', 'red')).toContain('six digits');
});
