import type { CollectionConfig, Field } from 'payload';
import { admins, noOne } from '../../access/roles.ts';
import { auditActions } from '../../audit/actions.ts';
import { groups } from '../../admin/groups.ts';
import { named } from '../../admin/named.ts';

const text = (name: string, label: Record<string, string>, Cell?: string): Field => ({
  name,
  type: 'text',
  label,
  admin: { readOnly: true, ...(Cell && { components: { Cell } }) }
});

/**
 * Who did what, and when. It only grows: the database refuses to change or delete a row. The actor is a text, so that
 * the row stays true when the person is gone. No address of a computer is in it.
 */
export const auditLog: CollectionConfig = {
  slug: 'audit-log',
  labels: {
    singular: { en: 'Entry', es: 'Entrada', uk: 'Запис', ar: 'قيد' },
    plural: named({ en: 'Audit log', es: 'Registro', uk: 'Журнал дій', ar: 'سجل الأعمال' })
  },
  defaultSort: '-at',
  timestamps: false,
  access: { create: noOne, read: admins, update: noOne, delete: noOne },
  admin: {
    group: groups.settings,
    useAsTitle: 'action',
    defaultColumns: ['action', 'at', 'actor', 'collection', 'title', 'detail'],
    listSearchableFields: ['actor', 'title', 'detail'],
    hideAPIURL: true
  },
  disableDuplicate: true,
  fields: [
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      defaultValue: () => new Date().toISOString(),
      label: { en: 'When', es: 'Cuándo', uk: 'Коли', ar: 'متى' },
      admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime' } }
    },
    text('actor', { en: 'Who', es: 'Quién', uk: 'Хто', ar: 'من' }, '/audit/admin/Cells#ActorCell'),
    text('actorId', { en: 'Their id', es: 'Su id', uk: 'Ідентифікатор особи', ar: 'معرّف الشخص' }),
    {
      name: 'action',
      type: 'select',
      required: true,
      index: true,
      options: Object.entries(auditActions).map(([value, label]) => ({ value, label })),
      label: { en: 'What', es: 'Qué', uk: 'Що', ar: 'ماذا' },
      admin: { readOnly: true }
    },
    text(
      'collection',
      { en: 'Where', es: 'Dónde', uk: 'Де', ar: 'أين' },
      '/audit/admin/Cells#CollectionCell'
    ),
    text('document', { en: 'Its id', es: 'Su id', uk: 'Ідентифікатор', ar: 'المعرّف' }),
    text('title', { en: 'Title', es: 'Título', uk: 'Заголовок', ar: 'العنوان' }),
    text(
      'detail',
      { en: 'Detail', es: 'Detalle', uk: 'Подробиці', ar: 'تفاصيل' },
      '/audit/admin/Cells#DetailCell'
    )
  ]
};
