import type { Field } from 'payload';
import { asWritten, writtenAtField, writtenLanguageField } from '../../fields/as-written.ts';

export const contactFields: Field[] = [
  {
    name: 'text',
    type: 'textarea',
    maxLength: 20_000,
    label: { en: 'Message', es: 'Mensaje', uk: 'Повідомлення', ar: 'الرسالة' },
    ...asWritten
  },
  {
    name: 'name',
    type: 'text',
    maxLength: 200,
    label: { en: 'Name', es: 'Nombre', uk: 'Ім’я', ar: 'الاسم' },
    ...asWritten
  },
  {
    name: 'answerBy',
    type: 'text',
    maxLength: 300,
    label: { en: 'How to answer', es: 'Cómo responder', uk: 'Як відповісти', ar: 'طريقة الرد' },
    ...asWritten
  },
  {
    name: 'status',
    type: 'select',
    required: true,
    defaultValue: 'unread',
    index: true,
    options: [
      { value: 'unread', label: { en: 'Unread', es: 'Sin leer', uk: 'Не прочитано', ar: 'غير مقروءة' } },
      {
        value: 'answered',
        label: { en: 'Answered', es: 'Respondido', uk: 'Дано відповідь', ar: 'أُجيب عنها' }
      },
      { value: 'closed', label: { en: 'Closed', es: 'Cerrado', uk: 'Закрито', ar: 'مغلقة' } }
    ],
    label: { en: 'Status', es: 'Estado', uk: 'Стан', ar: 'الحالة' },
    admin: { position: 'sidebar' }
  },
  {
    name: 'topic',
    type: 'relationship',
    relationTo: 'contact-topics',
    required: true,
    maxDepth: 0,
    label: { en: 'Topic', es: 'Asunto', uk: 'Тема', ar: 'الموضوع' },
    ...asWritten,
    // Its own form is for admins.
    admin: { position: 'sidebar', allowEdit: false }
  },
  {
    name: 'call',
    type: 'relationship',
    relationTo: 'action-calls',
    maxDepth: 0,
    label: { en: 'About the call', es: 'Sobre la convocatoria', uk: 'Про заклик', ar: 'عن الدعوة' },
    ...asWritten,
    admin: { position: 'sidebar' }
  },
  writtenLanguageField,
  writtenAtField
];
