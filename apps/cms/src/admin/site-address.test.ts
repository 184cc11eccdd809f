import { expect, test } from 'vitest';
import { siteAddress } from './site-address.ts';

const siteUrl = 'https://water.example';

test.each([
  ['statements', { slug: 'a', kind: 'open-letter' }, '/en/statements/a'],
  ['action-calls', { slug: 'a' }, '/en/action-calls/a'],
  ['aims', { slug: 'a' }, '/en/aims/a'],
  ['pages', { slug: 'a', kind: 'free' }, '/en/a'],
  ['pages', { slug: 'for-the-press', kind: 'press' }, '/en/press'],
  ['pages', { slug: null, kind: 'about' }, '/en/about']
] as const)('a document of %s with %j is at %s', (collection, placed, path) => {
  expect(siteAddress({ siteUrl, collection }, { language: 'en', ...placed })).toBe(siteUrl + path);
});

test('a document without an address has none', () => {
  expect(siteAddress({ siteUrl, collection: 'aims' }, { language: 'en', slug: null })).toBeNull();
});
