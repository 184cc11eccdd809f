import type { Field } from 'payload';
import { bodyField } from '../../fields/body.ts';
import { commentsFields } from '../../fields/comments-open.ts';
import { correctionsField } from '../../fields/corrections.ts';
import { firstPublishedAtField } from '../../fields/first-published-at.ts';
import { lastEditedByField } from '../../fields/last-edited-by.ts';
import { folded } from '../../fields/folded.ts';
import { languageField } from '../../fields/language.ts';
import { attachmentsField, coverField } from '../../fields/pictures.ts';
import { publishedAtField } from '../../fields/published-at.ts';
import { reviewStripField } from '../../review/review-strip-field.ts';
import { slugField } from '../../fields/slug.ts';
import { summaryField } from '../../fields/summary.ts';
import { titleField } from '../../fields/title.ts';
import { translationOfField } from '../../fields/translation-of.ts';

export const pageFields: Field[] = [
  reviewStripField,
  titleField,
  summaryField,
  bodyField,
  languageField,
  translationOfField('pages'),
  slugField,
  firstPublishedAtField,
  lastEditedByField,
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
      { value: 'about', label: { en: 'About', es: 'Quiénes somos', uk: 'Про нас', ar: 'من نحن' } },
      { value: 'privacy', label: { en: 'Privacy', es: 'Privacidad', uk: 'Приватність', ar: 'الخصوصية' } },
      {
        value: 'imprint',
        label: { en: 'Imprint', es: 'Aviso legal', uk: 'Вихідні дані', ar: 'بيانات الناشر' }
      },
      { value: 'press', label: { en: 'Press', es: 'Prensa', uk: 'Пресі', ar: 'الصحافة' } }
    ],
    label: { en: 'Kind', es: 'Tipo', uk: 'Вид', ar: 'النوع' },
    admin: {
      position: 'sidebar',
      description: {
        en: 'All but free pages have a fixed address, such as /about, and exist once.',
        es: 'Todas menos las libres tienen una dirección fija, como /about, y hay una de cada.',
        uk: 'Усі, крім вільних, мають сталу адресу, як-от /about, і є в одному примірнику.',
        ar: 'لكل صفحة عدا الحرة عنوان ثابت مثل ‎/about‎، ولا توجد إلا مرة واحدة.'
      }
    }
  },
  publishedAtField,
  folded(
    {
      en: 'Picture and attachments',
      es: 'Imagen y adjuntos',
      uk: 'Зображення і вкладення',
      ar: 'الصورة والمرفقات'
    },
    [coverField, attachmentsField]
  ),
  folded({ en: 'Comments', es: 'Comentarios', uk: 'Коментарі', ar: 'التعليقات' }, commentsFields('closed')),
  folded({ en: 'Corrections', es: 'Correcciones', uk: 'Виправлення', ar: 'تصويبات' }, [correctionsField])
];
