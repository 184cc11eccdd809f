const en = {
  heading: 'What needs you',
  reviews: 'Reviews asked of you',
  failed: 'Could not be done as scheduled',
  mine: 'Your unfinished texts',
  others: 'Unfinished texts',
  translate: 'To be translated',
  comments: 'Comments that wait',
  messages: 'Unread messages',
  scheduled: 'Scheduled next',
  published: 'Recently published',
  nothing: 'Nothing is waiting for you.',
  untitled: 'Untitled',
  translates: 'translation of “{title}”',
  lacks: 'not yet in {language}',
  publish: 'will be published',
  unpublish: 'will be taken back'
};
export type DashboardTexts = typeof en;

const texts: Record<string, DashboardTexts> = {
  en,
  es: {
    heading: 'Lo que le espera',
    reviews: 'Revisiones que le piden',
    failed: 'No se pudo hacer lo programado',
    mine: 'Sus textos sin terminar',
    others: 'Textos sin terminar',
    translate: 'Por traducir',
    comments: 'Comentarios en espera',
    messages: 'Mensajes sin leer',
    scheduled: 'Lo próximo programado',
    published: 'Publicado hace poco',
    nothing: 'No tiene nada pendiente.',
    untitled: 'Sin título',
    translates: 'traducción de «{title}»',
    lacks: 'aún no en {language}',
    publish: 'se publicará',
    unpublish: 'se retirará'
  },
  uk: {
    heading: 'Що чекає на вас',
    reviews: 'Вас просять переглянути',
    failed: 'Не вдалося виконати за розкладом',
    mine: 'Ваші незавершені тексти',
    others: 'Незавершені тексти',
    translate: 'Потребує перекладу',
    comments: 'Коментарі, що очікують',
    messages: 'Непрочитані повідомлення',
    scheduled: 'Найближче за розкладом',
    published: 'Нещодавно опубліковано',
    nothing: 'На вас нічого не чекає.',
    untitled: 'Без заголовка',
    translates: 'переклад «{title}»',
    lacks: 'ще немає: {language}',
    publish: 'буде опубліковано',
    unpublish: 'буде знято'
  },
  ar: {
    heading: 'ما ينتظرك',
    reviews: 'مراجعات مطلوبة منك',
    failed: 'تعذّر تنفيذه في موعده',
    mine: 'نصوصك التي لم تكتمل',
    others: 'نصوص لم تكتمل',
    translate: 'بحاجة إلى ترجمة',
    comments: 'تعليقات تنتظر',
    messages: 'رسائل غير مقروءة',
    scheduled: 'التالي في الجدول',
    published: 'نُشر مؤخرًا',
    nothing: 'لا شيء بانتظارك.',
    untitled: 'بلا عنوان',
    translates: 'ترجمة «{title}»',
    lacks: 'لم يُترجم بعد إلى {language}',
    publish: 'سيُنشر',
    unpublish: 'سيُسحب'
  }
};

export function dashboardTexts(language: string): DashboardTexts {
  return texts[language] ?? en;
}
