import type { Sentences } from '../admin/their-language.ts';

export const noReviewer: Sentences = {
  en: 'Choose a colleague who may review this text.',
  es: 'Elija a alguien que pueda revisar este texto.',
  uk: 'Виберіть колегу, який може рецензувати цей текст.',
  ar: 'اختر زميلًا يجوز له مراجعة هذا النص.'
};
export const noteTooLong: Sentences = {
  en: 'Notes have at most 1,000 characters.',
  es: 'Las notas tienen como máximo 1000 caracteres.',
  uk: 'Примітки мають щонайбільше 1000 знаків.',
  ar: 'الملاحظات 1000 حرف على الأكثر.'
};
export const noAnswer: Sentences = {
  en: 'Approve it or ask for changes.',
  es: 'Apruébelo o pida cambios.',
  uk: 'Схваліть або попросіть зміни.',
  ar: 'وافق أو اطلب تعديلات.'
};
export const ownWords: Sentences = {
  en: 'You changed this text last yourself: somebody else must approve it.',
  es: 'Usted fue quien cambió este texto por última vez: debe aprobarlo otra persona.',
  uk: 'Ви самі змінили цей текст останніми: схвалити його має хтось інший.',
  ar: 'أنت آخر من غيّر هذا النص: يجب أن يوافق عليه شخص آخر.'
};
export const changedMeanwhile: Sentences = {
  en: 'The text was changed while you read it. Load the page again and look once more.',
  es: 'El texto cambió mientras lo leía. Recargue la página y mírelo otra vez.',
  uk: 'Текст змінився, поки ви його читали. Перезавантажте сторінку й перегляньте ще раз.',
  ar: 'تغيّر النص وأنت تقرؤه. أعد تحميل الصفحة وانظر مرة أخرى.'
};
export const noLongerOpen: Sentences = {
  en: 'This review has been answered or withdrawn already.',
  es: 'Esta revisión ya se respondió o se retiró.',
  uk: 'На цю рецензію вже відповіли або її відкликано.',
  ar: 'أُجيب عن هذه المراجعة أو سُحبت.'
};
