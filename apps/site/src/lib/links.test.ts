import { expect, test } from 'vitest';
import { documentLink, links } from './links.ts';

test('A slug cannot leave its place in an address', () => {
  expect(links.statement('en', '../a?b#c')).toBe('/en/statements/..%2Fa%3Fb%23c');
  expect(links.page('uk', 'про нас')).toBe(`/uk/${encodeURIComponent('про нас')}`);
  expect(links.previewMedia('a/b', 'c d.png')).toBe('/preview/a%2Fb/media/c%20d.png');
});

test('The first page of the list has no number', () => {
  expect(links.statements('en')).toBe('/en/statements');
  expect(links.statements('en', 2)).toBe('/en/statements?page=2');
});

test('A document is found by its kind, fixed pages without their slug', () => {
  expect(documentLink('statement', 'en', 'a')).toBe('/en/statements/a');
  expect(documentLink('free', 'en', 'a')).toBe('/en/a');
  expect(documentLink('about', 'en', 'who-we-are')).toBe('/en/about');
  expect(documentLink('press', 'en', 'for-the-press')).toBe('/en/press');
  expect(documentLink('news', 'en', 'a')).toBe('/en/statements/a');
  expect(documentLink('action-call', 'en', 'a')).toBe('/en/action-calls/a');
});
