import type { Sentences } from '../../admin/their-language.ts';

export const otherLanguages: Sentences = {
  en: 'Other languages',
  es: 'Otros idiomas',
  uk: 'Інші мови',
  ar: 'لغات أخرى'
};

export const errorInTitle: Sentences = { en: 'Problem:', es: 'Problema:', uk: 'Проблема:', ar: 'مشكلة:' };
