/** What the admin says about translations. */
export const translationTexts = {
  en: {
    languages: 'Languages',
    original: 'original',
    missing: 'not yet',
    draft: 'draft',
    published: 'published',
    changed: 'published, changes wait',
    behind: 'behind the original',
    translate: 'Translate into {language}',
    failed: 'The translation could not be begun. Try again.',
    source: 'The original',
    noSource: 'The original is not public, and is an editor’s.',
    open: 'Open the original',
    footnotes: 'Notes',
    backToText: 'Back to the text at note',
    table: 'Table'
  },
  es: {
    languages: 'Idiomas',
    original: 'original',
    missing: 'aún no',
    draft: 'borrador',
    published: 'publicado',
    changed: 'publicado, hay cambios',
    behind: 'atrasado respecto al original',
    translate: 'Traducir al {language}',
    failed: 'No se pudo empezar la traducción. Inténtelo de nuevo.',
    source: 'El original',
    noSource: 'El original no es público y es cosa de la redacción.',
    open: 'Abrir el original',
    footnotes: 'Notas',
    backToText: 'Volver al texto en la nota',
    table: 'Tabla'
  },
  uk: {
    languages: 'Мови',
    original: 'оригінал',
    missing: 'ще немає',
    draft: 'чернетка',
    published: 'опубліковано',
    changed: 'опубліковано, є зміни',
    behind: 'відстає від оригіналу',
    translate: 'Перекласти: {language}',
    failed: 'Не вдалося розпочати переклад. Спробуйте ще раз.',
    source: 'Оригінал',
    noSource: 'Оригінал не опубліковано; ним займається редакція.',
    open: 'Відкрити оригінал',
    footnotes: 'Примітки',
    backToText: 'Назад до тексту, примітка',
    table: 'Таблиця'
  },
  ar: {
    languages: 'اللغات',
    original: 'الأصل',
    missing: 'لم تُترجم بعد',
    draft: 'مسودة',
    published: 'منشور',
    changed: 'منشور وفيه تعديلات',
    behind: 'متأخر عن الأصل',
    translate: 'ترجم إلى {language}',
    failed: 'تعذّر بدء الترجمة. حاول مجددًا.',
    source: 'الأصل',
    noSource: 'الأصل غير منشور، وهو من شأن التحرير.',
    open: 'افتح الأصل',
    footnotes: 'الحواشي',
    backToText: 'العودة إلى النص، الحاشية',
    table: 'جدول'
  }
};

export function translationTextsIn(language: string) {
  return translationTexts[language as keyof typeof translationTexts] ?? translationTexts.en;
}
