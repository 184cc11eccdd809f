import type { CollectionConfig } from 'payload';
import { named } from '../../admin/named.ts';
import { presenceEndpoint } from '../../drafts/presence/endpoint.ts';
import { deskEndpointsOf } from '../../documents/desk-endpoints.ts';
import { editorialFields } from '../../documents/editorial-fields.ts';
import { editorialCollection } from '../../documents/editorial-collection.ts';
import { shareEndpoints } from '../../documents/share/endpoints.ts';
import { listEndpoint } from './endpoints/list.ts';
import { readEndpoint } from './endpoints/read.ts';
import { actionCallFields } from './fields.ts';

/** Calls for days of action: a text, and a window of plain dates that is the same everywhere. */
export const actionCalls: CollectionConfig = {
  ...editorialCollection('action-calls'),
  labels: {
    singular: { en: 'Action call', es: 'Convocatoria', uk: 'Заклик до дії', ar: 'دعوة إلى التحرك' },
    plural: named({ en: 'Action calls', es: 'Convocatorias', uk: 'Заклики до дії', ar: 'دعوات التحرك' })
  },
  endpoints: [
    readEndpoint,
    listEndpoint,
    presenceEndpoint('action-calls'),
    ...shareEndpoints('action-calls'),
    ...deskEndpointsOf('action-calls')
  ],
  fields: editorialFields('action-calls', actionCallFields)
};
