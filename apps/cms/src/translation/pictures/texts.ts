const en = {
  heading: 'Pictures in this text',
  help: 'Say what each shows, for people who do not see it. Needed before the text is published.',
  alternative: (language: string) => `Alternative text in ${language}`,
  saved: 'Saved.',
  failed: 'It was not saved. What you typed is still here.',
  theirs: (text: string) => `Saved meanwhile: “${text}”`,
  again: 'Try again',
  decorative: 'Only decorative'
};
export type PictureTextsTexts = typeof en;

/** What the form says about the pictures of a text, in the admin's languages. */
const texts: Record<string, PictureTextsTexts> = {
  en,
  es: {
    heading: 'Imágenes de este texto',
    help: 'Diga qué se ve en cada una, para quienes no pueden verla. Hace falta antes de publicar el texto.',
    alternative: (language) => `Texto alternativo en ${language}`,
    saved: 'Guardado.',
    failed: 'No se ha guardado. Lo que escribió sigue aquí.',
    theirs: (text) => `Guardado entretanto: «${text}»`,
    again: 'Intentarlo de nuevo',
    decorative: 'Solo decorativa'
  },
  uk: {
    heading: 'Зображення в цьому тексті',
    help: 'Опишіть, що на кожному, для тих, хто його не бачить. Потрібно, перш ніж текст опублікують.',
    alternative: (language) => `Альтернативний текст, мова: ${language}`,
    saved: 'Збережено.',
    failed: 'Не збережено. Набране вами досі тут.',
    theirs: (text) => `Тим часом збережено: «${text}»`,
    again: 'Спробувати ще раз',
    decorative: 'Лише прикраса'
  },
  ar: {
    heading: 'الصور في هذا النص',
    help: 'صف ما تُظهره كل صورة لمن لا يراها. يلزم ذلك قبل نشر النص.',
    alternative: (language) => `النص البديل ب${language}`,
    saved: 'حُفظ.',
    failed: 'لم يُحفظ. ما كتبته ما زال هنا.',
    theirs: (text) => `حُفظ في الأثناء: «${text}»`,
    again: 'حاول مجددًا',
    decorative: 'للزينة فقط'
  }
};

export function pictureTextsIn(language: string): PictureTextsTexts {
  return texts[language] ?? en;
}

/** A language's name in the admin's language, or its tag where nobody knows it. */
export function languageIn(admin: string, tag: string): string {
  return new Intl.DisplayNames([admin], { type: 'language' }).of(tag) ?? tag;
}
