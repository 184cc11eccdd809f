import type { CollectionConfig } from 'payload';
import { presenceEndpoint } from '../../drafts/presence/endpoint.ts';
import { deskEndpointsOf } from '../../documents/desk-endpoints.ts';
import { editorialFields } from '../../documents/editorial-fields.ts';
import { editorialCollection } from '../../documents/editorial-collection.ts';
import { shareEndpoints } from '../../documents/share/endpoints.ts';
import { listEndpoint } from './endpoints/list.ts';
import { readEndpoint } from './endpoints/read.ts';
import { statementFields } from './fields.ts';
import { named } from '../../admin/named.ts';

/** What the campaign has to say: one document a language. */
export const statements: CollectionConfig = {
  ...editorialCollection('statements'),
  labels: {
    singular: { en: 'Statement', es: 'Declaración', uk: 'Заява', ar: 'بيان' },
    plural: named({ en: 'Statements', es: 'Declaraciones', uk: 'Заяви', ar: 'البيانات' })
  },
  endpoints: [
    readEndpoint,
    listEndpoint,
    presenceEndpoint('statements'),
    ...shareEndpoints('statements'),
    ...deskEndpointsOf('statements')
  ],
  fields: editorialFields('statements', statementFields)
};
