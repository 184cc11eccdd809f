import { expect, test } from 'vitest';
import { isEasilyGuessed } from './is-easily-guessed.ts';

test.each([
  'passwordpassword',
  'Password123456!',
  'aaaaaaaaaaaa',
  'abcabcabcabc',
  '123456789012',
  'qwertyuiop12',
  'Пароль123456',
  'OpenWater2026!',
  'open water open water',
  'Maya Lindqvist 1'
])('%s is among what is tried first', (password) => {
  expect(isEasilyGuessed(password, ['Open Water', 'Maya Lindqvist'])).toBe(true);
});

test.each([
  'correct horse battery staple',
  'a password of his own',
  'open water for everybody',
  '739518264057',
  'xk4!mfq9vwzt'
])('%s is not', (password) => {
  expect(isEasilyGuessed(password, ['Open Water', ''])).toBe(false);
});
