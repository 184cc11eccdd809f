import type { Field } from 'payload';
import { asWritten, writtenAtField, writtenLanguageField } from '../../fields/as-written.ts';

export const commentFields: Field[] = [
  {
    name: 'decide',
    type: 'ui',
    admin: {
      disableListColumn: true,
      disableBulkEdit: true,
      components: { Field: '/collections/comments/admin/DecideField#DecideField' }
    }
  },
  {
    name: 'text',
    type: 'textarea',
    maxLength: 20_000,
    label: { en: 'Comment', es: 'Comentario', uk: 'Коментар', ar: 'التعليق' },
    ...asWritten,
    admin: { components: { Cell: '/collections/comments/admin/TextCell#TextCell' } }
  },
  {
    name: 'name',
    type: 'text',
    maxLength: 200,
    label: { en: 'Name', es: 'Nombre', uk: 'Ім’я', ar: 'الاسم' },
    ...asWritten
  },
  {
    name: 'status',
    type: 'select',
    required: true,
    defaultValue: 'held',
    index: true,
    options: [
      { value: 'held', label: { en: 'Held', es: 'Retenido', uk: 'Очікує', ar: 'معلّق' } },
      { value: 'approved', label: { en: 'Approved', es: 'Aprobado', uk: 'Схвалено', ar: 'مقبول' } },
      { value: 'spam', label: { en: 'Spam', es: 'Spam', uk: 'Спам', ar: 'مزعج' } }
    ],
    label: { en: 'Status', es: 'Estado', uk: 'Стан', ar: 'الحالة' },
    admin: {
      position: 'sidebar',
      components: { Cell: '/collections/comments/admin/StatusCell#StatusCell' }
    }
  },
  {
    name: 'on',
    type: 'relationship',
    relationTo: ['statements', 'action-calls', 'pages'],
    required: true,
    maxDepth: 0,
    label: { en: 'Under', es: 'En', uk: 'Під', ar: 'على' },
    ...asWritten,
    admin: {
      components: {
        Field: '/collections/comments/admin/OnField#OnField',
        Cell: '/collections/comments/admin/OnCell#OnCell'
      }
    }
  },
  {
    name: 'parent',
    type: 'relationship',
    relationTo: 'comments',
    maxDepth: 0,
    label: { en: 'In reply to', es: 'En respuesta a', uk: 'У відповідь на', ar: 'ردًّا على' },
    ...asWritten,
    admin: {
      components: {
        Field: '/collections/comments/admin/ParentField#ParentField',
        Cell: '/collections/comments/admin/ParentCell#ParentCell'
      }
    }
  },
  {
    name: 'kind',
    type: 'select',
    required: true,
    defaultValue: 'comment',
    options: [
      { value: 'comment', label: { en: 'Comment', es: 'Comentario', uk: 'Коментар', ar: 'تعليق' } },
      { value: 'pingback', label: 'Pingback' },
      { value: 'webmention', label: 'Webmention' }
    ],
    label: { en: 'Kind', es: 'Tipo', uk: 'Вид', ar: 'النوع' },
    ...asWritten,
    admin: { position: 'sidebar' }
  },
  {
    name: 'source',
    type: 'group',
    label: { en: 'Mentioned at', es: 'Mencionado en', uk: 'Згадано на', ar: 'ذُكر في' },
    admin: { condition: (data: { kind?: string }) => data?.kind !== 'comment', position: 'sidebar' } as never,
    fields: [
      {
        name: 'title',
        type: 'text',
        maxLength: 500,
        label: { en: 'Title', es: 'Título', uk: 'Заголовок', ar: 'العنوان' },
        ...asWritten
      },
      {
        name: 'address',
        type: 'text',
        maxLength: 2000,
        label: { en: 'Address', es: 'Dirección', uk: 'Адреса', ar: 'الرابط' },
        ...asWritten
      }
    ]
  },
  writtenLanguageField,
  {
    name: 'byCampaign',
    type: 'checkbox',
    defaultValue: false,
    label: { en: 'By the campaign', es: 'De la campaña', uk: 'Від кампанії', ar: 'من الحملة' },
    ...asWritten,
    admin: { position: 'sidebar' }
  },
  writtenAtField
];
