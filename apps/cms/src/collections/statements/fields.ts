import type { Field } from 'payload';
import { articleFields, writtenFields } from '../../documents/article-fields.ts';
import { addresseesField, signatoriesField } from './letter-fields.ts';

export const statementFields: Field[] = [
  ...writtenFields,
  {
    name: 'kind',
    type: 'select',
    required: true,
    defaultValue: 'statement',
    options: [
      { value: 'statement', label: { en: 'Statement', es: 'Declaración', uk: 'Заява', ar: 'بيان' } },
      {
        value: 'open-letter',
        label: { en: 'Open letter', es: 'Carta abierta', uk: 'Відкритий лист', ar: 'رسالة مفتوحة' }
      },
      {
        value: 'press-release',
        label: { en: 'Press release', es: 'Nota de prensa', uk: 'Пресреліз', ar: 'بيان صحفي' }
      },
      { value: 'news', label: { en: 'News', es: 'Noticia', uk: 'Новина', ar: 'خبر' } }
    ],
    label: { en: 'Kind', es: 'Tipo', uk: 'Вид', ar: 'النوع' },
    admin: { position: 'sidebar' }
  },
  addresseesField,
  signatoriesField,
  ...articleFields('statements')
];
