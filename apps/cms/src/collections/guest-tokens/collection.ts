import type { CollectionConfig } from 'payload';
import { editors, noOne } from '../../access/roles.ts';
import { editorialCollections } from '../../documents/editorial.ts';
import { previewEndpoint } from './endpoints/preview.ts';
import { completeSetUpEndpoint, setUpStateEndpoint } from './endpoints/set-up.ts';
import { groups } from '../../admin/groups.ts';
import { named } from '../../admin/named.ts';

/**
 * What somebody without an account may see or do: one row a link. The token itself is known to its holder only;
 * kept is its SHA-256, so that a copy of the database opens nothing.
 */
export const guestTokens: CollectionConfig = {
  slug: 'guest-tokens',
  labels: {
    singular: { en: 'Guest link', es: 'Enlace de invitado', uk: 'Гостьове посилання', ar: 'رابط ضيف' },
    plural: named({
      en: 'Guest links',
      es: 'Enlaces de invitado',
      uk: 'Гостьові посилання',
      ar: 'روابط الضيوف'
    })
  },
  access: { create: noOne, read: editors, update: editors, delete: editors },
  admin: {
    group: groups.settings,
    useAsTitle: 'purpose',
    defaultColumns: ['purpose', 'createdAt', 'endsAt', 'withdrawn'],
    hideAPIURL: true
  },
  endpoints: [previewEndpoint, setUpStateEndpoint, completeSetUpEndpoint],
  fields: [
    { name: 'hash', type: 'text', required: true, unique: true, hidden: true },
    {
      name: 'purpose',
      type: 'select',
      required: true,
      options: ['preview', 'set-up'],
      access: { update: () => false }
    },
    {
      name: 'document',
      type: 'relationship',
      relationTo: [...editorialCollections],
      maxDepth: 0,
      access: { update: () => false }
    },
    { name: 'endsAt', type: 'date', required: true, access: { update: () => false } },
    { name: 'usedAt', type: 'date', access: { update: () => false } },
    {
      name: 'withdrawn',
      type: 'checkbox',
      defaultValue: false,
      label: { en: 'Withdrawn', es: 'Retirado', uk: 'Відкликано', ar: 'مسحوب' }
    }
  ]
};
