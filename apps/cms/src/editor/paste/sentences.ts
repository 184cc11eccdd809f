import type { Sentences } from '../../admin/their-language.ts';

/** What the editor says about a paste, in one of the admin's languages. */
export type PasteSentences = {
  missingPicture: (name: string | null) => string;
  uploading: (count: number) => string;
  uploaded: (count: number) => string;
  picturesMissing: (count: number) => string;
  notesWithoutText: (count: number) => string;
};

export function sentencesFor(language: string): PasteSentences {
  const inLanguage = (sentences: Sentences) => sentences[language as keyof Sentences] ?? sentences.en;
  const counted = (sentences: Sentences) => (count: number) =>
    inLanguage(sentences).replace('#', new Intl.NumberFormat(language).format(count));
  return {
    missingPicture: (name) => `[${inLanguage(missing)}${name ? `: ${name}` : ''}]`,
    uploading: counted(uploading),
    uploaded: counted(uploaded),
    picturesMissing: counted(picturesMissing),
    notesWithoutText: counted(notesWithoutText)
  };
}

const missing = {
  en: 'Picture missing',
  es: 'Falta la imagen',
  uk: 'Бракує зображення',
  ar: 'صورة ناقصة'
};

/** How the words begin that stand for a picture, in every language of the admin. */
export const missingPictureWords = Object.values(missing);

const uploading = {
  en: 'Pictures being uploaded: #.',
  es: 'Imágenes que se están subiendo: #.',
  uk: 'Зображень завантажується: #.',
  ar: 'صور قيد الرفع: #.'
};

const uploaded = {
  en: 'Pictures uploaded: #.',
  es: 'Imágenes subidas: #.',
  uk: 'Зображень завантажено: #.',
  ar: 'صور رُفعت: #.'
};

const picturesMissing = {
  en: 'Pictures that could not be taken along: #. The text names each where it belongs: save it from its source and upload it there.',
  es: 'Imágenes que no se pudieron traer: #. El texto nombra cada una en su lugar: guárdela de su origen y súbala ahí.',
  uk: 'Зображень не вдалося перенести: #. Кожне названо в тексті на своєму місці: збережіть його з джерела й завантажте туди.',
  ar: 'صور لم يمكن جلبها: #. كل منها مسماة في مكانها من النص: احفظها من مصدرها وارفعها هناك.'
};

const notesWithoutText = {
  en: 'Footnotes that came without their text: #. Their numbers stand in the text; the notes were not on the clipboard.',
  es: 'Notas al pie que llegaron sin texto: #. Sus números están en el texto; las notas no estaban en el portapapeles.',
  uk: 'Виносок без тексту: #. Їхні номери стоять у тексті; самих виносок у буфері обміну не було.',
  ar: 'حواشٍ وصلت بلا نص: #. أرقامها في النص، أما الحواشي نفسها فلم تكن في الحافظة.'
};
