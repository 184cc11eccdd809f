import type { Sentences } from '../../../admin/their-language.ts';
import type { Decision, Standing } from './decide.ts';

/** On the buttons. */
export const decisionLabels: Record<Decision, Sentences> = {
  approve: { en: 'Approve', es: 'Aprobar', uk: 'Схвалити', ar: 'اقبل' },
  spam: { en: 'Spam', es: 'Spam', uk: 'Спам', ar: 'مزعج' },
  trash: { en: 'Trash', es: 'A la papelera', uk: 'До кошика', ar: 'إلى المهملات' }
};

/** How a comment stands. */
export const standings: Record<Standing, Sentences> = {
  held: { en: 'Waiting', es: 'En espera', uk: 'Очікує', ar: 'ينتظر' },
  approved: { en: 'Approved', es: 'Aprobado', uk: 'Схвалено', ar: 'مقبول' },
  spam: { en: 'Marked as spam', es: 'Marcado como spam', uk: 'Позначено як спам', ar: 'عُدّ مزعجًا' },
  trash: { en: 'In the trash', es: 'En la papelera', uk: 'У кошику', ar: 'في المهملات' }
};

export const decisionTexts = {
  commentBy: {
    en: 'comment by {name}',
    es: 'comentario de {name}',
    uk: 'коментар, автор: {name}',
    ar: 'تعليق {name}'
  },
  unnamed: {
    en: 'comment without a name',
    es: 'comentario sin nombre',
    uk: 'коментар без імені',
    ar: 'تعليق بلا اسم'
  },
  mention: {
    en: 'mention at {name}',
    es: 'mención en {name}',
    uk: 'згадка на {name}',
    ar: 'ذكرٌ في {name}'
  },
  undo: { en: 'Undo', es: 'Deshacer', uk: 'Скасувати', ar: 'تراجع' },
  undone: { en: 'Waits again', es: 'Vuelve a esperar', uk: 'Знову очікує', ar: 'عاد إلى الانتظار' },
  outrun: {
    en: 'Somebody else decided meanwhile: {standing}.',
    es: 'Alguien decidió mientras tanto: {standing}.',
    uk: 'Тим часом вирішив хтось інший: {standing}.',
    ar: 'بتّ شخص آخر في الأثناء: {standing}.'
  },
  outrunBy: {
    en: '{name} decided meanwhile: {standing}.',
    es: '{name} decidió mientras tanto: {standing}.',
    uk: 'Тим часом вирішує {name}: {standing}.',
    ar: 'بتّ {name} في الأثناء: {standing}.'
  },
  gone: {
    en: 'Somebody else deleted this meanwhile, or put it into the trash.',
    es: 'Alguien lo borró mientras tanto o lo envió a la papelera.',
    uk: 'Тим часом хтось інший видалив це або перемістив до кошика.',
    ar: 'حذفه شخص آخر في الأثناء أو نقله إلى المهملات.'
  },
  failed: {
    en: 'The CMS did not answer. Nothing was changed; try again.',
    es: 'El CMS no respondió. No se ha cambiado nada; inténtelo de nuevo.',
    uk: 'CMS не відповіла. Нічого не змінено; спробуйте ще раз.',
    ar: 'لم يُجب نظام التحرير. لم يتغير شيء؛ حاول مرة أخرى.'
  },
  open: { en: 'Open it', es: 'Abrirlo', uk: 'Відкрити', ar: 'افتحه' },
  noneLeft: {
    en: 'No comment is waiting any more.',
    es: 'Ya no hay comentarios en espera.',
    uk: 'Більше жоден коментар не очікує.',
    ar: 'لم يعد هناك تعليق ينتظر.'
  },
  under: { en: 'under', es: 'en', uk: 'під', ar: 'على' },
  onTheSite: { en: 'On the site', es: 'En el sitio', uk: 'На сайті', ar: 'على الموقع' },
  notPublic: {
    en: 'a text that is not published at the moment',
    es: 'un texto que ahora no está publicado',
    uk: 'текст, який зараз не опубліковано',
    ar: 'نص غير منشور حاليًا'
  },
  goneParent: {
    en: 'A comment that was deleted.',
    es: 'Un comentario borrado.',
    uk: 'Видалений коментар.',
    ar: 'تعليق محذوف.'
  },
  readOn: { en: 'Read on', es: 'Seguir leyendo', uk: 'Читати далі', ar: 'تابع القراءة' },
  allThatWait: {
    en: 'All {number} that wait',
    es: 'Los {number} en espera',
    uk: 'Усі, що очікують: {number}',
    ar: 'كل ما ينتظر: {number}'
  }
} satisfies Record<string, Sentences>;
