import type { TextField, TextFieldSingleValidation } from 'payload';
import { text } from 'payload/shared';

/** Blanks are no title. */
const withoutBlanks: TextFieldSingleValidation = (value, options) =>
  (text as TextFieldSingleValidation)(typeof value === 'string' ? value.trim() : value, options);

export const titleField: TextField = {
  name: 'title',
  type: 'text',
  required: true,
  maxLength: 300,
  validate: withoutBlanks,
  label: { en: 'Title', es: 'Título', uk: 'Заголовок', ar: 'العنوان' },
  admin: { components: { Cell: '/admin/fields/TitleCell#TitleCell' } }
};
