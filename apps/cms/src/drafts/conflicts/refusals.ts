import type { Sentences } from '../../admin/their-language.ts';

export const changedMeanwhile: Sentences = {
  en: 'This was changed meanwhile. Nothing was overwritten: compare both texts and choose.',
  es: 'Esto cambió mientras tanto. No se ha sobrescrito nada: compare ambos textos y elija.',
  uk: 'Тим часом це змінили. Нічого не перезаписано: порівняйте обидва тексти й виберіть.',
  ar: 'تغيّر هذا في الأثناء. لم يُستبدل شيء: قارن النصين واختر.'
};

export const namesNoState: Sentences = {
  en: 'Say which state you changed: send the document’s updatedAt along.',
  es: 'Diga qué estado ha cambiado: envíe también el updatedAt del documento.',
  uk: 'Скажіть, який стан ви змінили: надішліть також updatedAt документа.',
  ar: 'اذكر الحالة التي عدّلتها: أرسل updatedAt الخاص بالمستند.'
};
