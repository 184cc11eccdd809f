import { plainLanguage } from '../languages.ts';
import { oncePerKey } from '../once-per-key.ts';
import { texts, type Key } from './texts.ts';

type Values = Record<string, string | number>;

/** Gives the text of a key with its values filled in; numbers are written as the language writes them. */
export type Translator = {
  (key: Key, values?: Values): string;
  /** Tag of the language the texts are in, for `lang`. */
  language: string;
  number: (number: number) => string;
};

/** The language whose interface texts a reader of `tag` gets: its own, or English. Always a tag that `Intl` knows how to read. */
export function interfaceLanguage(tag: string): string {
  const language = plainLanguage(tag) ?? 'en';
  const primary = language.split('-')[0] ?? '';
  if (Object.hasOwn(texts, language)) return language;
  // Its own tag, not the shorter one: dates and numbers of pt-BR are not those of pt.
  return Object.hasOwn(texts, primary) ? language : 'en';
}

const languages = oncePerKey(interfaceLanguage);
const translators = oncePerKey(createTranslator);

export function translator(forLanguage: string): Translator {
  return translators(languages(forLanguage));
}

function createTranslator(language: string): Translator {
  const own = texts[language] ?? texts[language.split('-')[0] ?? ''] ?? texts['en']!;
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const number = (value: number) => numbers.format(value);

  function translate(key: Key, values: Values = {}): string {
    const text = own[key];
    const chosen =
      typeof text === 'string' ? text : (text[plurals.select(Number(values['count']))] ?? text.other);
    return chosen.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? number(value) : value;
    });
  }
  return Object.assign(translate, { language, number });
}
