import { expect, test } from 'vitest';
import { normalPath } from './normal-address.ts';

test.each([
  '/',
  '/en/',
  '/en/statements/open-letter',
  '/media/%D0%9F%D0%BB%D0%B0%D0%BA%D0%B0%D1%82%20(2).webp',
  '/media/a%2Bb.png',
  '/en/%00',
  '/PREVIEW/x'
])('%s is in its normal form', (path) => {
  expect(normalPath(path)).toBe(path);
});

test.each([
  ['/%70review/x', '/preview/x'],
  ['/set%2Dup/x', '/set-up/x'],
  ['/set%2dup/x', '/set-up/x'],
  ['//preview//x', '/preview/x'],
  ['/media/%d0%9f.png', '/media/%D0%9F.png'],
  ['/%2570review/x', '/%2570review/x']
])('%s is spelled %s', (path, normal) => {
  expect(normalPath(path)).toBe(normal);
});

test.each([
  '/en/%',
  '/en/%zz',
  '/en/%ff',
  '/preview%2fx',
  '/preview%5Cx',
  '/preview\\x',
  '/./preview/x',
  '/en/../preview/x',
  '/en/%2e%2e/preview/x',
  '/en/..',
  '//..//x',
  '/en/\u00e9',
  '*',
  'http://elsewhere.example/en/',
  ''
])('%j has none', (path) => {
  expect(normalPath(path)).toBeNull();
});
