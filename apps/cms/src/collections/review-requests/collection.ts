import type { CollectionConfig } from 'payload';
import { anyOf } from '../../access/any-of.ts';
import { namedIn } from '../../access/own-rows.ts';
import { editors, noOne } from '../../access/roles.ts';
import { groups } from '../../admin/groups.ts';
import { hiddenUnless } from '../../admin/hidden-unless.ts';
import { named } from '../../admin/named.ts';
import { answerReviewEndpoint } from '../../review/endpoints.ts';
import { editorialCollections } from '../../documents/editorial.ts';

/** Somebody asks a colleague to look at a text before it is published. */
export const reviewRequests: CollectionConfig = {
  slug: 'review-requests',
  labels: {
    singular: { en: 'Review', es: 'Revisión', uk: 'Рецензія', ar: 'مراجعة' },
    plural: named({ en: 'Reviews', es: 'Revisiones', uk: 'Рецензії', ar: 'المراجعات' })
  },
  defaultSort: '-createdAt',
  access: {
    create: noOne,
    read: anyOf(editors, namedIn('askedBy', 'askedOf')),
    update: noOne,
    delete: noOne
  },
  admin: {
    group: groups.publishing,
    hidden: hiddenUnless('admin', 'editor', 'translator'),
    useAsTitle: 'note',
    defaultColumns: ['document', 'askedBy', 'askedOf', 'state', 'createdAt'],
    hideAPIURL: true
  },
  disableDuplicate: true,
  endpoints: [answerReviewEndpoint],
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
      name: 'askedBy',
      type: 'relationship',
      relationTo: 'users',
      maxDepth: 0,
      label: { en: 'Asked by', es: 'La pide', uk: 'Хто просить', ar: 'طلبها' }
    },
    {
      name: 'askedOf',
      type: 'relationship',
      relationTo: 'users',
      maxDepth: 0,
      index: true,
      label: { en: 'Asked of', es: 'A quién', uk: 'Кого просять', ar: 'مطلوبة من' }
    },
    {
      name: 'note',
      type: 'textarea',
      maxLength: 1000,
      label: { en: 'Note', es: 'Nota', uk: 'Примітка', ar: 'ملاحظة' }
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      index: true,
      options: [
        { value: 'open', label: { en: 'Open', es: 'Abierta', uk: 'Відкрита', ar: 'مفتوحة' } },
        { value: 'approved', label: { en: 'Approved', es: 'Aprobada', uk: 'Схвалено', ar: 'مقبولة' } },
        {
          value: 'changes',
          label: { en: 'Changes asked', es: 'Pide cambios', uk: 'Потрібні зміни', ar: 'تحتاج تعديلًا' }
        },
        { value: 'withdrawn', label: { en: 'Withdrawn', es: 'Retirada', uk: 'Відкликано', ar: 'مسحوبة' } }
      ],
      label: { en: 'State', es: 'Estado', uk: 'Стан', ar: 'الحالة' }
    },
    {
      name: 'answer',
      type: 'textarea',
      maxLength: 1000,
      label: { en: 'Answer', es: 'Respuesta', uk: 'Відповідь', ar: 'الرد' }
    },
    // Which state of the text was approved: see src/review/state-of-document.ts.
    { name: 'approvedState', type: 'text', hidden: true },
    {
      name: 'answeredAt',
      type: 'date',
      label: { en: 'Answered', es: 'Respondida', uk: 'Дано відповідь', ar: 'أُجيب' }
    }
  ]
};
