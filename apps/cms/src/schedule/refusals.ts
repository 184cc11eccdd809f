import type { Sentences } from '../admin/their-language.ts';

/** What people are told who want to schedule something that can't be. */
export const noSuchAction: Sentences = {
  en: 'Choose whether to publish or to unpublish.',
  es: 'Elija si publicar o retirar.',
  uk: 'Виберіть: опублікувати чи зняти.',
  ar: 'اختر: نشر أو سحب.'
};
export const noTime: Sentences = {
  en: 'Choose a day and a time.',
  es: 'Elija un día y una hora.',
  uk: 'Виберіть день і час.',
  ar: 'اختر يومًا ووقتًا.'
};
export const timeIsOver: Sentences = {
  en: 'This time is over. Choose a later one.',
  es: 'Esa hora ya pasó. Elija otra posterior.',
  uk: 'Цей час уже минув. Виберіть пізніший.',
  ar: 'مضى هذا الوقت. اختر وقتًا لاحقًا.'
};
export const tooFarOff: Sentences = {
  en: 'Choose a time within the next ten years.',
  es: 'Elija una hora dentro de los próximos diez años.',
  uk: 'Виберіть час у межах наступних десяти років.',
  ar: 'اختر وقتًا خلال السنوات العشر القادمة.'
};
export const nothingToUnpublish: Sentences = {
  en: 'It is not published, and nothing is scheduled to publish it before then.',
  es: 'No está publicado, y nada está programado para publicarlo antes.',
  uk: 'Це не опубліковано, і до того часу публікацію не заплановано.',
  ar: 'ليس منشورًا، ولم يُجدول نشره قبل ذلك.'
};
export const tooLateToWithdraw: Sentences = {
  en: 'This can no longer be withdrawn: it has been done already.',
  es: 'Ya no se puede anular: ya se hizo.',
  uk: 'Скасувати вже не можна: це вже зроблено.',
  ar: 'لم يعد إلغاؤه ممكنًا: لقد نُفّذ.'
};
