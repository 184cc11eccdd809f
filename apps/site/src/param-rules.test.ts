import { expect, test } from 'vitest';
import { isFileName, isLanguage, isSlug } from './param-rules.ts';

test.each(['en', 'pt-BR', 'zh-Hant-TW', 'ckb'])('%s may be a language in an address', (tag) => {
  expect(isLanguage(tag)).toBe(true);
});

test.each(['EN', 'english', 'e', 'en_GB', 'en-', '..', 'robots.txt'])('%s may not', (tag) => {
  expect(isLanguage(tag)).toBe(false);
});

test.each(['pump.png', 'pump-1.jpg', 'Плакат (2).webp'])('%s may be the name of a file', (name) => {
  expect(isFileName(name)).toBe(true);
});

test.each(['..', '.env', 'a/b.png', 'a\\b.png', 'a..b', '', '%2e%2e', 'a\0.png'])('%j may not', (name) => {
  expect(isFileName(name)).toBe(false);
});

test.each(['open-letter', '2019', 'a'.repeat(80)])('%s may be the slug of a document', (slug) => {
  expect(isSlug(slug)).toBe(true);
});

test.each(['', 'Open', 'a b', 'a\0', '\0', '..', 'a/b', 'é', 'a'.repeat(81), 'a\n'])('%j may not', (slug) => {
  expect(isSlug(slug)).toBe(false);
});
