import type { Sentences } from '../../../admin/their-language.ts';

/** As many signs as the field takes. */
const longest = 500;

/** What was typed as one line without needless spaces; a refusal where it is no sentence for an aim. */
export function asSentence(typed: unknown): { sentence: string } | { because: Sentences } {
  const sentence = typeof typed === 'string' ? typed.replace(/\s+/g, ' ').trim() : '';
  if (!sentence) return { because: isEmpty };
  return sentence.length > longest ? { because: isTooLong } : { sentence };
}

const isEmpty: Sentences = {
  en: 'Write the aim in one sentence, or remove it.',
  es: 'Escriba el objetivo en una frase o elimínelo.',
  uk: 'Напишіть ціль одним реченням або вилучіть її.',
  ar: 'اكتب الهدف في جملة واحدة أو أزله.'
};
const isTooLong: Sentences = {
  en: 'An aim takes 500 letters at most. Say the rest in its explanation.',
  es: 'Un objetivo admite 500 letras como máximo. Diga el resto en su explicación.',
  uk: 'Ціль може мати щонайбільше 500 літер. Решту скажіть у поясненні.',
  ar: 'لا يزيد الهدف على 500 حرف. قل الباقي في الشرح.'
};
