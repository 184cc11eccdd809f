import type { Sentences } from '../admin/their-language.ts';

/** What people are told when a save breaks a rule of documents. */
export const addressTaken: Sentences = {
  en: 'Another document has this address already.',
  es: 'Otro documento ya tiene esta dirección.',
  uk: 'Інший документ уже має таку адресу.',
  ar: 'هذا العنوان مستخدم في مستند آخر.'
};

export const languageTaken: Sentences = {
  en: 'This text exists in that language already.',
  es: 'Este texto ya existe en ese idioma.',
  uk: 'Цей текст уже є цією мовою.',
  ar: 'هذا النص موجود بهذه اللغة.'
};

export const secondOfAKind: Sentences = {
  en: 'There is a page of this kind already. Change that one.',
  es: 'Ya hay una página de este tipo. Cambie esa.',
  uk: 'Така сторінка вже є. Змініть її.',
  ar: 'توجد صفحة من هذا النوع. عدّلها هي.'
};

export const hasTranslations: Sentences = {
  en: 'It has translations. Delete these first.',
  es: 'Tiene traducciones. Bórrelas antes.',
  uk: 'Він має переклади. Спершу вилучіть їх.',
  ar: 'له ترجمات. احذفها أولًا.'
};
