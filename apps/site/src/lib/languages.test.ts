import { expect, test } from 'vitest';
import { bestLanguage, directionOf, languageName, plainLanguage } from './languages.ts';

const offered = ['en', 'es', 'uk', 'ar', 'pt-BR', 'zh-Hant'];

test.each([
  ['ar', 'ar'],
  ['fr, uk;q=0.3, es;q=0.7', 'es'],
  ['es-MX,en;q=0.5', 'es'],
  ['zh-Hant-TW', 'zh-Hant'],
  ['PT-br', 'pt-BR'],
  ['pt', 'pt-BR'],
  ['en;q=0, ar;q=0.1', 'ar'],
  ['*', null],
  ['', null],
  ['fr', null],
  [';;,q=1,, ', null]
])('Of what the campaign offers, "%s" gets %s', (header, expected) => {
  expect(bestLanguage(header, offered)).toBe(expected);
});

test('A language is named in itself with a capital, and in another language as that one writes it', () => {
  expect(languageName('es')).toBe('Español');
  expect(languageName('ar')).toBe('العربية');
  expect(languageName('en', 'es')).toBe('inglés');
});

test.each(['x" onx=', '', 'en-u-ca-buddhist', 'sr-Latn-x-foo', '-', 'en_GB', '\0', 'a'.repeat(300)])(
  '%j, which is no plain language, stands for itself in every language',
  (tag) => {
    expect(languageName(tag)).toBe(tag);
    expect(languageName(tag, 'es')).toBe(tag);
    expect(languageName('es', tag)).toMatch(/español|spanish|шпански|španski/i);
    expect(directionOf(tag)).toBe('ltr');
  }
);

test('A language without extensions is what Intl is asked about', () => {
  expect(plainLanguage('en-u-ca-buddhist')).toBe('en');
  expect(plainLanguage('sr-latn-x-foo')).toBe('sr-Latn');
  expect(plainLanguage('PT-br')).toBe('pt-BR');
  expect(plainLanguage('x" onx=')).toBeNull();
});
