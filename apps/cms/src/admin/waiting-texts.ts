export const waitingTexts = {
  en: {
    heading: 'Unfinished texts',
    untitled: 'Untitled',
    changed: 'changed',
    translates: 'Translation of',
    nothing: 'Nothing is waiting for you.',
    comments: 'Nothing is waiting for you. Comments to moderate come here in a later version.'
  },
  es: {
    heading: 'Textos sin terminar',
    untitled: 'Sin título',
    changed: 'modificado',
    translates: 'Traducción de',
    nothing: 'No tiene nada pendiente.',
    comments: 'No tiene nada pendiente. Los comentarios por moderar llegarán aquí en una versión posterior.'
  },
  uk: {
    heading: 'Незавершені тексти',
    untitled: 'Без заголовка',
    changed: 'змінено',
    translates: 'Переклад з',
    nothing: 'На вас нічого не чекає.',
    comments: 'На вас нічого не чекає. Коментарі на модерацію з’являтимуться тут у пізнішій версії.'
  },
  ar: {
    heading: 'نصوص لم تكتمل',
    untitled: 'بلا عنوان',
    changed: 'آخر تعديل',
    translates: 'ترجمة لـ',
    nothing: 'لا شيء بانتظارك.',
    comments: 'لا شيء بانتظارك. ستظهر هنا التعليقات التي تنتظر الإشراف في إصدار لاحق.'
  }
};
