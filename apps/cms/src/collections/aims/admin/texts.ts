import { ar } from './texts/ar.ts';
import { en, type Texts } from './texts/en.ts';
import { es } from './texts/es.ts';
import { uk } from './texts/uk.ts';

export const texts: Record<string, Texts> = { en, es, uk, ar };

/** Puts values into a sentence's places. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
