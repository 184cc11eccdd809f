import type { Field } from 'payload';
import { bodyField } from '../fields/body.ts';
import { bylineField } from '../fields/byline.ts';
import { commentsFields } from '../fields/comments-open.ts';
import { correctionsField } from '../fields/corrections.ts';
import { firstPublishedAtField } from '../fields/first-published-at.ts';
import { lastEditedByField } from '../fields/last-edited-by.ts';
import { folded } from '../fields/folded.ts';
import { languageField } from '../fields/language.ts';
import { licenceFields } from '../fields/licence.ts';
import { attachmentsField, coverField } from '../fields/pictures.ts';
import { publishedAtField } from '../fields/published-at.ts';
import { reviewStripField } from '../review/review-strip-field.ts';
import { slugField } from '../fields/slug.ts';
import { sourceField } from '../fields/source.ts';
import { summaryField } from '../fields/summary.ts';
import { titleField } from '../fields/title.ts';
import { groupsField, topicsField } from '../fields/topics.ts';
import { translationOfField } from '../fields/translation-of.ts';
import type { EditorialCollection } from './editorial.ts';

/** What is written first: title, summary and text. With these alone it can be published. */
export const writtenFields: Field[] = [reviewStripField, titleField, summaryField, bodyField];

/** What stands folded beside the text of a statement or a call; all of it has a default. */
export function articleFields(collection: EditorialCollection): Field[] {
  return [
    languageField,
    translationOfField(collection),
    firstPublishedAtField,
    lastEditedByField,
    folded({ en: 'Address and date', es: 'Dirección y fecha', uk: 'Адреса й дата', ar: 'العنوان والتاريخ' }, [
      slugField,
      publishedAtField
    ]),
    folded({ en: 'Who speaks', es: 'Quién habla', uk: 'Хто говорить', ar: 'من يتكلم' }, [
      bylineField,
      groupsField
    ]),
    folded({ en: 'Topics', es: 'Temas', uk: 'Теми', ar: 'المواضيع' }, [topicsField]),
    folded(
      {
        en: 'Picture and attachments',
        es: 'Imagen y adjuntos',
        uk: 'Зображення і вкладення',
        ar: 'الصورة والمرفقات'
      },
      [coverField, attachmentsField]
    ),
    folded(
      { en: 'Source and licence', es: 'Fuente y licencia', uk: 'Джерело й ліцензія', ar: 'المصدر والترخيص' },
      [sourceField, ...licenceFields]
    ),
    folded({ en: 'Comments', es: 'Comentarios', uk: 'Коментарі', ar: 'التعليقات' }, commentsFields('open')),
    folded({ en: 'Corrections', es: 'Correcciones', uk: 'Виправлення', ar: 'تصويبات' }, [correctionsField])
  ];
}
