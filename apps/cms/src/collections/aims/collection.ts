import type { CollectionConfig } from 'payload';
import { has } from '../../access/roles.ts';
import { named } from '../../admin/named.ts';
import { presenceEndpoint } from '../../drafts/presence/endpoint.ts';
import { deskEndpointsOf } from '../../documents/desk-endpoints.ts';
import { editorialFields } from '../../documents/editorial-fields.ts';
import { editorialCollection } from '../../documents/editorial-collection.ts';
import { shareEndpoints } from '../../documents/share/endpoints.ts';
import { aimEndpoints } from './endpoints/endpoints.ts';
import { aimFields } from './fields.ts';
import { explainAdoptedStay } from './hooks/explain-adopted-stay.ts';
import { keepAdopted } from './hooks/keep-adopted.ts';
import { keepDecisions } from './hooks/keep-decisions.ts';
import { keepWordings } from './hooks/keep-wordings.ts';
import { publishByAdoption } from './hooks/publish-by-adoption.ts';
import { waitForTurn } from './hooks/wait-for-turn.ts';

const editorial: CollectionConfig = { ...editorialCollection('aims'), fields: [] };
const { admin, hooks } = editorial;

/** What the campaign wants: sentences agreed at a meeting, in an order, each with its history. */
export const aims: CollectionConfig = {
  ...editorial,
  labels: {
    singular: { en: 'Aim', es: 'Objetivo', uk: 'Ціль', ar: 'هدف' },
    plural: named({ en: 'Aims', es: 'Objetivos', uk: 'Цілі', ar: 'الأهداف' })
  },
  admin: {
    ...admin,
    hidden: ({ user }) => !has({ user: user as never }, 'admin', 'editor', 'translator'),
    components: {
      ...admin?.components,
      views: { ...admin?.components?.views, list: { Component: '/collections/aims/admin/AimsView#AimsView' } }
    }
  },
  hooks: {
    ...hooks,
    // The turn is waited for before any other lock is taken.
    beforeOperation: [waitForTurn, ...(hooks?.beforeOperation ?? [])],
    beforeChange: [publishByAdoption, ...(hooks?.beforeChange ?? []), keepDecisions, keepWordings],
    beforeDelete: [keepAdopted, ...(hooks?.beforeDelete ?? [])],
    afterError: [explainAdoptedStay, ...(hooks?.afterError ?? [])]
  },
  endpoints: [
    ...aimEndpoints,
    presenceEndpoint('aims'),
    ...shareEndpoints('aims'),
    ...deskEndpointsOf('aims')
  ],
  fields: editorialFields('aims', aimFields)
};
