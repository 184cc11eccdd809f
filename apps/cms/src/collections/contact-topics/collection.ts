import type { CollectionConfig } from 'payload';
import { admins, staff } from '../../access/roles.ts';
import { noteDeletion } from '../../audit/hooks/note-deletion.ts';
import { groups } from '../../admin/groups.ts';
import { hiddenUnless } from '../../admin/hidden-unless.ts';
import { named } from '../../admin/named.ts';
import { nameField } from '../../fields/name.ts';

/** What people write to the campaign about, and who of the campaign reads it. */
export const contactTopics: CollectionConfig = {
  slug: 'contact-topics',
  labels: {
    singular: { en: 'Topic of messages', es: 'Asunto', uk: 'Тема листів', ar: 'موضوع الرسائل' },
    plural: named({
      en: 'Topics of messages',
      es: 'Asuntos de los mensajes',
      uk: 'Теми повідомлень',
      ar: 'مواضيع الرسائل'
    })
  },
  access: { create: admins, read: staff, update: admins, delete: admins },
  admin: {
    group: groups.responses,
    // Others find a topic's name on its messages; here it is said who reads them.
    hidden: hiddenUnless('admin'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'recipients'],
    hideAPIURL: true
  },
  disableDuplicate: true,
  hooks: { afterDelete: [noteDeletion] },
  fields: [
    nameField,
    {
      name: 'recipients',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      maxDepth: 0,
      label: { en: 'Who reads them', es: 'Quién los lee', uk: 'Хто їх читає', ar: 'من يقرأها' }
    }
  ]
};
