import type { CollectionConfig } from 'payload';
import { noOne } from '../../access/roles.ts';
import { noteDeletion } from '../../audit/hooks/note-deletion.ts';
import { noteDecisions } from '../../audit/hooks/note-moderation.ts';
import { groups } from '../../admin/groups.ts';
import { named } from '../../admin/named.ts';
import { recipients } from './access.ts';
import { contactFields } from './fields.ts';

/** Messages to the campaign: each is seen by the people its topic names, and by nobody else. */
export const contacts: CollectionConfig = {
  slug: 'contacts',
  labels: {
    singular: { en: 'Message', es: 'Mensaje', uk: 'Повідомлення', ar: 'رسالة' },
    plural: named({ en: 'Messages', es: 'Mensajes', uk: 'Повідомлення', ar: 'الرسائل' })
  },
  defaultSort: '-writtenAt',
  access: { create: noOne, read: recipients, update: recipients, delete: recipients },
  admin: {
    group: groups.responses,
    useAsTitle: 'name',
    defaultColumns: ['text', 'topic', 'status', 'writtenAt'],
    hideAPIURL: true
  },
  disableDuplicate: true,
  hooks: { afterChange: [noteDecisions('message-status')], afterDelete: [noteDeletion] },
  fields: contactFields
};
