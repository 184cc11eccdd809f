import type { CollectionConfig, PayloadRequest, RelationshipField } from 'payload';
import { inTheirLanguage, type Sentences } from '../../admin/their-language.ts';
import { anyOf } from '../../access/any-of.ts';
import { inOwnLanguages, translators } from '../../access/own-languages.ts';
import { editors, staff } from '../../access/roles.ts';
import { withoutHiddenGroups } from './access.ts';
import { onlyOwnLanguages } from './hooks/only-own-languages.ts';
import { languageField } from '../../fields/language.ts';
import { groups } from '../../admin/groups.ts';
import { hiddenUnless } from '../../admin/hidden-unless.ts';
import { named } from '../../admin/named.ts';

/** Whose name it is, where the text is the name of something. */
function ownerField(field: string, relationTo: 'topics' | 'groups', label: Sentences): RelationshipField {
  return {
    name: field,
    type: 'relationship',
    relationTo,
    maxDepth: 0,
    label,
    validate: (
      value: unknown,
      { siblingData, req }: { siblingData: { field?: string }; req: PayloadRequest }
    ) => siblingData.field !== field || Boolean(value) || inTheirLanguage(req, noOwner),
    admin: { condition: (_, siblingData) => siblingData?.field === field }
  } as RelationshipField;
}

/** Short shared texts in further languages: what is said once of the campaign, a topic, a group or a picture. */
export const labels: CollectionConfig = {
  slug: 'labels',
  labels: {
    singular: { en: 'Short text', es: 'Texto breve', uk: 'Короткий текст', ar: 'نص قصير' },
    plural: named({ en: 'Short texts', es: 'Textos breves', uk: 'Короткі тексти', ar: 'النصوص القصيرة' })
  },
  access: {
    create: anyOf(editors, translators),
    read: anyOf(staff, withoutHiddenGroups),
    update: anyOf(editors, inOwnLanguages),
    delete: anyOf(editors, inOwnLanguages)
  },
  admin: {
    group: groups.publishing,
    hideAPIURL: true,
    hidden: hiddenUnless('admin', 'editor', 'translator'),
    useAsTitle: 'text',
    defaultColumns: ['text', 'field', 'language', 'picture']
  },
  hooks: { beforeValidate: [onlyOwnLanguages] },
  fields: [
    {
      name: 'field',
      type: 'select',
      required: true,
      label: { en: 'What it is', es: 'Qué es', uk: 'Що це', ar: 'ما هو' },
      options: [
        {
          value: 'name',
          label: { en: "Campaign's name", es: 'Nombre de la campaña', uk: 'Назва кампанії', ar: 'اسم الحملة' }
        },
        {
          value: 'purpose',
          label: { en: "Campaign's purpose", es: 'Propósito', uk: 'Мета кампанії', ar: 'غاية الحملة' }
        },
        { value: 'slogan', label: { en: 'Slogan', es: 'Lema', uk: 'Гасло', ar: 'الشعار القولي' } },
        {
          value: 'aims-introduction',
          label: {
            en: 'Introduction to the aims',
            es: 'Introducción a los objetivos',
            uk: 'Вступ до цілей',
            ar: 'مقدمة الأهداف'
          }
        },
        {
          value: 'topic',
          label: { en: 'Name of a topic', es: 'Nombre de un tema', uk: 'Назва теми', ar: 'اسم موضوع' }
        },
        {
          value: 'group',
          label: { en: 'Name of a group', es: 'Nombre de un grupo', uk: 'Назва групи', ar: 'اسم مجموعة' }
        },
        {
          value: 'give',
          label: {
            en: 'Note on a way to give',
            es: 'Nota sobre una forma de aportar',
            uk: 'Примітка про спосіб підтримки',
            ar: 'ملاحظة عن طريقة دعم'
          }
        },
        {
          value: 'founding-place',
          label: {
            en: 'Place of the founding',
            es: 'Lugar de la fundación',
            uk: 'Місце заснування',
            ar: 'مكان التأسيس'
          }
        },
        {
          value: 'founding',
          label: {
            en: 'Sentence on the founding',
            es: 'Frase de la fundación',
            uk: 'Речення про заснування',
            ar: 'جملة التأسيس'
          }
        },
        {
          value: 'alternative',
          label: {
            en: 'What a picture shows',
            es: 'Qué muestra una imagen',
            uk: 'Що на зображенні',
            ar: 'ما تُظهره صورة'
          }
        }
      ]
    },
    {
      name: 'picture',
      type: 'relationship',
      relationTo: 'media',
      maxDepth: 0,
      label: { en: 'Picture', es: 'Imagen', uk: 'Зображення', ar: 'الصورة' },
      validate: (
        value: unknown,
        { siblingData, req }: { siblingData: { field?: string }; req: PayloadRequest }
      ) => siblingData.field !== 'alternative' || Boolean(value) || inTheirLanguage(req, noPicture),
      admin: { condition: (_, siblingData) => siblingData?.field === 'alternative' }
    },
    ownerField('topic', 'topics', { en: 'Topic', es: 'Tema', uk: 'Тема', ar: 'الموضوع' }),
    ownerField('group', 'groups', { en: 'Group', es: 'Grupo', uk: 'Група', ar: 'المجموعة' }),
    {
      name: 'way',
      type: 'text',
      label: { en: 'Way to give', es: 'Forma de aportar', uk: 'Спосіб підтримки', ar: 'طريقة الدعم' },
      admin: { condition: (_, siblingData) => siblingData?.field === 'give' }
    },
    languageField,
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 500,
      label: { en: 'Text', es: 'Texto', uk: 'Текст', ar: 'النص' }
    }
  ]
};

const noOwner = {
  en: 'Choose whose name it is.',
  es: 'Elija de quién es el nombre.',
  uk: 'Виберіть, чия це назва.',
  ar: 'اختر صاحب الاسم.'
};
const noPicture = {
  en: 'Choose the picture.',
  es: 'Elija la imagen.',
  uk: 'Виберіть зображення.',
  ar: 'اختر الصورة.'
};
