import type { CollectionConfig } from 'payload';
import { anyOf } from '../../access/any-of.ts';
import { namedIn } from '../../access/own-rows.ts';
import { editors, noOne } from '../../access/roles.ts';
import { groups } from '../../admin/groups.ts';
import { hiddenUnless } from '../../admin/hidden-unless.ts';
import { named } from '../../admin/named.ts';
import { withdrawScheduleEndpoint } from '../../schedule/endpoints.ts';
import { editorialCollections } from '../../documents/editorial.ts';

/** What is to be published or taken back at a set minute, and what became of it. */
export const schedules: CollectionConfig = {
  slug: 'schedules',
  labels: {
    singular: { en: 'Scheduled change', es: 'Cambio programado', uk: 'Запланована зміна', ar: 'تغيير مجدول' },
    plural: named({ en: 'Schedule', es: 'Programación', uk: 'Розклад', ar: 'الجدول' })
  },
  defaultSort: 'at',
  access: { create: noOne, read: anyOf(editors, namedIn('person')), update: noOne, delete: noOne },
  admin: {
    group: groups.settings,
    hidden: hiddenUnless('admin', 'editor', 'translator'),
    useAsTitle: 'action',
    defaultColumns: ['at', 'action', 'document', 'state', 'problem'],
    hideAPIURL: true
  },
  disableDuplicate: true,
  endpoints: [withdrawScheduleEndpoint],
  fields: [
    {
      name: 'document',
      type: 'relationship',
      relationTo: [...editorialCollections],
      required: true,
      maxDepth: 0,
      label: { en: 'Document', es: 'Documento', uk: 'Документ', ar: 'المستند' }
    },
    {
      name: 'action',
      type: 'select',
      required: true,
      options: [
        { value: 'publish', label: { en: 'Publish', es: 'Publicar', uk: 'Опублікувати', ar: 'نشر' } },
        { value: 'unpublish', label: { en: 'Unpublish', es: 'Retirar', uk: 'Зняти', ar: 'سحب' } }
      ],
      label: { en: 'What', es: 'Qué', uk: 'Що', ar: 'ماذا' }
    },
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: { en: 'When', es: 'Cuándo', uk: 'Коли', ar: 'متى' },
      admin: { date: { pickerAppearance: 'dayAndTime' } }
    },
    {
      name: 'person',
      type: 'relationship',
      relationTo: 'users',
      maxDepth: 0,
      label: { en: 'By', es: 'Por', uk: 'Хто', ar: 'من' }
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      index: true,
      options: [
        { value: 'waiting', label: { en: 'Waiting', es: 'En espera', uk: 'Очікує', ar: 'في الانتظار' } },
        { value: 'done', label: { en: 'Done', es: 'Hecho', uk: 'Виконано', ar: 'تم' } },
        { value: 'failed', label: { en: 'Failed', es: 'Falló', uk: 'Не вдалося', ar: 'فشل' } },
        { value: 'withdrawn', label: { en: 'Withdrawn', es: 'Anulado', uk: 'Скасовано', ar: 'أُلغي' } }
      ],
      label: { en: 'State', es: 'Estado', uk: 'Стан', ar: 'الحالة' }
    },
    {
      name: 'problem',
      type: 'text',
      label: { en: 'Why it failed', es: 'Por qué falló', uk: 'Чому не вдалося', ar: 'سبب الفشل' },
      admin: {
        components: {
          Cell: '/schedule/admin/Problem#ProblemCell',
          Field: '/schedule/admin/Problem#ProblemField'
        }
      }
    },
    { name: 'doneAt', type: 'date', label: { en: 'Done at', es: 'Hecho el', uk: 'Виконано о', ar: 'تم في' } }
  ]
};
