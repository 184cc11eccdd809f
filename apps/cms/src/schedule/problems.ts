import type { Sentences } from '../admin/their-language.ts';

/** Why a scheduled change could not be made, where the reason is ours to say; kept by its name, shown in words. */
export const problems = {
  'person-gone': {
    en: 'Whoever scheduled it is no longer here.',
    es: 'Quien lo programó ya no está.',
    uk: 'Того, хто це запланував, тут уже немає.',
    ar: 'من جدوله لم يعد هنا.'
  },
  'not-allowed': {
    en: 'Whoever scheduled it may not do this any more.',
    es: 'Quien lo programó ya no puede hacerlo.',
    uk: 'Той, хто це запланував, більше не має на це права.',
    ar: 'من جدوله لم يعد مسموحًا له بذلك.'
  },
  'document-gone': {
    en: 'The document was deleted.',
    es: 'El documento se borró.',
    uk: 'Документ вилучено.',
    ar: 'حُذف المستند.'
  },
  'document-trashed': {
    en: 'The document is in the trash.',
    es: 'El documento está en la papelera.',
    uk: 'Документ у кошику.',
    ar: 'المستند في المهملات.'
  },
  unexpected: {
    en: 'Something went wrong here; the server’s log says more.',
    es: 'Algo falló aquí; el registro del servidor dice más.',
    uk: 'Тут щось пішло не так; подробиці в журналі сервера.',
    ar: 'حدث خطأ ما هنا؛ في سجل الخادوم تفاصيل.'
  }
} satisfies Record<string, Sentences>;

export type Problem = keyof typeof problems;

export class CannotBeDone extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem);
    this.problem = problem;
  }
}

export function isProblem(text: string): text is Problem {
  return Object.hasOwn(problems, text);
}
