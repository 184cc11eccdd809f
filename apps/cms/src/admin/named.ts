import type { LabelFunction } from 'payload';
import { inTheirLanguage, type Sentences } from './their-language.ts';

/** A collection's name as a function: where Payload builds a sentence around a plain table of names, it prints none of them. */
export function named(names: Sentences): LabelFunction {
  return (({ i18n }) => inTheirLanguage({ i18n }, names)) as LabelFunction;
}
