import type { Field } from 'payload';
import { bodyField } from '../../fields/body.ts';
import { firstPublishedAtField } from '../../fields/first-published-at.ts';
import { languageField } from '../../fields/language.ts';
import { publishedAtField } from '../../fields/published-at.ts';
import { slugField } from '../../fields/slug.ts';
import { summaryField } from '../../fields/summary.ts';
import { titleField } from '../../fields/title.ts';
import { translationOfField } from '../../fields/translation-of.ts';

export const pageFields: Field[] = [
  titleField,
  summaryField,
  bodyField,
  languageField,
  translationOfField('pages'),
  slugField,
  firstPublishedAtField,
  {
    name: 'kind',
    type: 'select',
    required: true,
    defaultValue: 'free',
    options: [
      {
        value: 'free',
        label: { en: 'Free page', es: 'Página libre', uk: 'Вільна сторінка', ar: 'صفحة حرة' }
      },
      { value: 'about', label: { en: 'About', es: 'Quiénes somos', uk: 'Про нас', ar: 'من نحن' } }
    ],
    label: { en: 'Kind', es: 'Tipo', uk: 'Вид', ar: 'النوع' },
    admin: {
      position: 'sidebar',
      description: {
        en: '"About" has the fixed address /about and shows the founding.',
        es: '«Quiénes somos» tiene la dirección fija /about y muestra la fundación.',
        uk: '«Про нас» має сталу адресу /about і показує заснування.',
        ar: '«من نحن» لها عنوان ثابت ‎/about‎ وتعرض التأسيس.'
      }
    }
  },
  publishedAtField
];
