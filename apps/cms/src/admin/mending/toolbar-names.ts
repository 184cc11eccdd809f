import type { Sentences } from '../their-language.ts';

/** The menus of the text's toolbar, by Payload's key: it names them by these keys alone. */
export const dropdownNames: Record<string, Sentences> = {
  add: { en: 'Insert', es: 'Insertar', uk: 'Вставити', ar: 'إدراج' },
  inlineBlocks: {
    en: 'Insert a footnote',
    es: 'Insertar una nota al pie',
    uk: 'Вставити виноску',
    ar: 'إدراج حاشية'
  },
  text: { en: 'Kind of paragraph', es: 'Tipo de párrafo', uk: 'Вид абзацу', ar: 'نوع الفقرة' },
  textState: {
    en: 'Language of the words',
    es: 'Idioma de las palabras',
    uk: 'Мова слів',
    ar: 'لغة الكلمات'
  }
};

/** Its buttons, which show a sign and have no name at all. */
export const buttonNames: Record<string, Sentences> = {
  bold: { en: 'Bold', es: 'Negrita', uk: 'Жирний', ar: 'عريض' },
  italic: { en: 'Italic', es: 'Cursiva', uk: 'Курсив', ar: 'مائل' },
  strikethrough: { en: 'Struck through', es: 'Tachado', uk: 'Закреслений', ar: 'مشطوب' },
  subscript: { en: 'Subscript', es: 'Subíndice', uk: 'Нижній індекс', ar: 'نص سفلي' },
  superscript: { en: 'Superscript', es: 'Superíndice', uk: 'Верхній індекс', ar: 'نص علوي' },
  inlineCode: { en: 'Code', es: 'Código', uk: 'Код', ar: 'رمز برمجي' },
  link: { en: 'Link', es: 'Enlace', uk: 'Посилання', ar: 'رابط' }
};
