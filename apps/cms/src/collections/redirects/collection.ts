import type { CollectionConfig } from 'payload';
import { editors, noOne } from '../../access/roles.ts';
import { groups } from '../../admin/groups.ts';
import { named } from '../../admin/named.ts';
import { editorialCollections } from '../../documents/editorial.ts';

/** Addresses that published documents had before: made by themselves when a slug changes, followed by the site. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: {
    singular: { en: 'Former address', es: 'Dirección anterior', uk: 'Попередня адреса', ar: 'عنوان سابق' },
    plural: named({
      en: 'Former addresses',
      es: 'Direcciones anteriores',
      uk: 'Попередні адреси',
      ar: 'عناوين سابقة'
    })
  },
  access: { create: noOne, read: editors, update: noOne, delete: editors },
  admin: {
    group: groups.settings,
    useAsTitle: 'slug',
    defaultColumns: ['slug', 'document', 'createdAt'],
    hideAPIURL: true
  },
  disableDuplicate: true,
  indexes: [{ fields: ['collection', 'slug'], unique: true }],
  fields: [
    // The collection again, plainly: with the slug it is unique, and the relation's own is in another table.
    { name: 'collection', type: 'text', required: true, hidden: true },
    {
      name: 'slug',
      type: 'text',
      required: true,
      index: true,
      label: { en: 'Former address', es: 'Dirección anterior', uk: 'Попередня адреса', ar: 'العنوان السابق' }
    },
    {
      name: 'document',
      type: 'relationship',
      relationTo: [...editorialCollections],
      required: true,
      maxDepth: 0,
      label: { en: 'Leads to', es: 'Lleva a', uk: 'Веде до', ar: 'يقود إلى' }
    }
  ]
};
