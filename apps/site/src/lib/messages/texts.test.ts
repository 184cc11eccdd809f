import { describe, expect, test } from 'vitest';
import { en } from './en.ts';
import { texts, type Key, type Texts } from './texts.ts';
import { interfaceLanguage, translator } from './translator.ts';

/** Languages whose header sentence names the reader's language itself may leave these out. */
const selfEvident = new Set(['{language}', '{reader}']);

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g))].filter((name) => !selfEvident.has(name)).sort();
}

function forms(text: Texts[Key]): string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}

describe.each(Object.entries(texts))('The texts in %s', (language, own) => {
  test('are complete and none is empty', () => {
    expect(Object.keys(own).sort()).toEqual(Object.keys(en).sort());
    for (const text of Object.values(own)) {
      for (const form of forms(text)) expect(form.trim()).not.toBe('');
    }
  });

  test('fill in the same values as the English ones', () => {
    for (const key of Object.keys(en) as Key[]) {
      const expected = placeholders(forms(en[key]).at(-1) ?? '');
      const longest = forms(own[key]).at(-1) ?? '';
      expect({ key, values: placeholders(longest) }).toEqual({ key, values: expected });
    }
  });

  test('have every plural form of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const text of Object.values(own)) {
      if (typeof text !== 'string') expect(Object.keys(text).sort()).toEqual([...pluralCategories].sort());
    }
  });

  test('are not the English ones', () => {
    if (language === 'en') return;
    const same = (Object.keys(en) as Key[]).filter(
      (key) => JSON.stringify(own[key]) === JSON.stringify(en[key])
    );
    expect(same).toEqual([]);
  });
});

test('A count chooses its form and is written as the language writes it', () => {
  expect(translator('uk')('mistakes-found', { count: 1 })).toContain('1 відповідь');
  expect(translator('uk')('mistakes-found', { count: 3 })).toContain('3 відповіді');
  expect(translator('uk')('mistakes-found', { count: 5 })).toContain('5 відповідей');
  expect(translator('ar')('mistakes-found', { count: 2 })).toContain('إجابتان');
  expect(translator('en')('all-statements', { count: 1234 })).toBe('All 1,234 statements');
});

test('A language without texts gets the English ones, and says so', () => {
  expect(translator('de')('about')).toBe('About');
  expect(translator('de').language).toBe('en');
  expect(interfaceLanguage('es-MX')).toBe('es-MX');
  expect(translator('es-MX')('choose-language')).toBe('Idioma');
});

test.each(['en" onx=', '', 'en-u-nu-thai', 'es-x-foo', 'uk_UA', '__proto__'])(
  'A reader of %j gets texts in a language that can stand in a page',
  (tag) => {
    expect(translator(tag)('all-statements', { count: 1234 })).toMatch(/1\D?234/);
    expect(translator(tag).language).toMatch(/^(en|es)$/);
  }
);
