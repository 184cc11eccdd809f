import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { uk } from './uk.ts';

/** A text whose form depends on a number: the forms are those of `Intl.PluralRules`. */
export type PluralText = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

export type Key = keyof typeof en;

/** A whole set of interface texts: a key that is missing in a language does not compile. */
export type Texts = { [K in Key]: (typeof en)[K] extends string ? string : PluralText };

export const texts: Record<string, Texts> = { en, es, uk, ar };
