import type { CollectionConfig } from 'payload';
import { noOne } from '../../access/roles.ts';
import { linksOfTheirs } from './access.ts';
import { editorialCollections } from '../../documents/editorial.ts';
import { previewEndpoint } from './endpoints/preview.ts';
import { completeSetUpEndpoint, setUpStateEndpoint } from './endpoints/set-up.ts';
import { accessStateEndpoint, acceptAccessEndpoint } from '../../invitations/endpoints/access.ts';
import { withdrawEndpoint } from '../../documents/share/withdraw-endpoint.ts';
import { noteGuestLinks, noteRemovedGuestLinks } from '../../audit/hooks/note-guest-links.ts';
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
  access: { create: noOne, read: linksOfTheirs, update: linksOfTheirs, delete: linksOfTheirs },
  admin: {
    group: groups.settings,
    useAsTitle: 'purpose',
    defaultColumns: ['purpose', 'createdAt', 'endsAt', 'withdrawn'],
    hideAPIURL: true
  },
  endpoints: [
    previewEndpoint,
    setUpStateEndpoint,
    completeSetUpEndpoint,
    accessStateEndpoint,
    acceptAccessEndpoint,
    withdrawEndpoint
  ],
  hooks: { afterChange: [noteGuestLinks], afterDelete: [noteRemovedGuestLinks] },
  fields: [
    { name: 'hash', type: 'text', required: true, unique: true, hidden: true },
    {
      name: 'purpose',
      type: 'select',
      required: true,
      options: ['preview', 'set-up', 'access'],
      access: { update: () => false }
    },
    {
      name: 'document',
      type: 'relationship',
      relationTo: [...editorialCollections],
      maxDepth: 0,
      access: { update: () => false }
    },
    // Given to somebody by "Share draft", unlike a link behind the Preview button, which is for whoever pressed it.
    {
      name: 'isShared',
      type: 'checkbox',
      defaultValue: false,
      access: { update: () => false },
      admin: { condition: (data) => data?.purpose === 'preview' }
    },
    // Whom an access link lets choose a password.
    {
      name: 'person',
      type: 'relationship',
      relationTo: 'users',
      maxDepth: 0,
      access: { update: () => false }
    },
    {
      name: 'removesSecondFactor',
      type: 'checkbox',
      defaultValue: false,
      access: { update: () => false },
      admin: { condition: (data) => data?.purpose === 'access' }
    },
    { name: 'endsAt', type: 'date', required: true, access: { update: () => false } },
    { name: 'usedAt', type: 'date', access: { update: () => false } },
    {
      name: 'withdrawn',
      type: 'checkbox',
      defaultValue: false,
      // For good: whoever was shut out must not be let in again by a link they still have.
      hooks: {
        beforeChange: [({ value, originalDoc }) => originalDoc?.withdrawn === true || value === true]
      },
      label: { en: 'Withdrawn', es: 'Retirado', uk: 'Відкликано', ar: 'مسحوب' }
    }
  ]
};
