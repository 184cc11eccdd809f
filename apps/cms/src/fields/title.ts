import type { TextField } from 'payload';

export const titleField: TextField = {
  name: 'title',
  type: 'text',
  required: true,
  maxLength: 300,
  label: { en: 'Title', es: 'Título', uk: 'Заголовок', ar: 'العنوان' },
  admin: { components: { Cell: '/admin/fields/TitleCell#TitleCell' } }
};
