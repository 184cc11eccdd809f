import { expect, test } from 'vitest';
import { asLanguageTag } from './language-tag.ts';

test('a tag is brought into its canonical form', () => {
  expect(asLanguageTag(' PT-br ')).toBe('pt-BR');
  expect(asLanguageTag('zh-hant')).toBe('zh-Hant');
});

test.each(['', ' ', 'english language', 'e', '../etc', null, 7, {}])('%s is no tag', (value) => {
  expect(asLanguageTag(value)).toBeNull();
});
