import type { CollectionConfig } from 'payload';
import { anyOf } from '../../access/any-of.ts';
import { editors, serviceAccounts, staff } from '../../access/roles.ts';
import { noteDeletion } from '../../audit/hooks/note-deletion.ts';
import { groups } from '../../admin/groups.ts';
import { named } from '../../admin/named.ts';
import { nameField, plainSlugField } from '../../fields/name.ts';
import { listEndpoint } from './endpoints/list.ts';
import { readEndpoint } from './endpoints/read.ts';

/** What works are about. A topic's name in further languages is a short text. */
export const topics: CollectionConfig = {
  slug: 'topics',
  labels: {
    singular: { en: 'Topic', es: 'Tema', uk: 'Тема', ar: 'موضوع' },
    plural: named({ en: 'Topics', es: 'Temas', uk: 'Теми', ar: 'المواضيع' })
  },
  defaultSort: 'name',
  access: { create: editors, read: anyOf(staff, serviceAccounts), update: editors, delete: editors },
  admin: { group: groups.publishing, useAsTitle: 'name', defaultColumns: ['name', 'slug'], hideAPIURL: true },
  disableDuplicate: true,
  endpoints: [listEndpoint, readEndpoint],
  hooks: { afterDelete: [noteDeletion] },
  fields: [nameField, plainSlugField]
};
