import type { CollectionConfig } from 'payload';
import { presenceEndpoint } from '../../drafts/presence/endpoint.ts';
import { deskEndpointsOf } from '../../documents/desk-endpoints.ts';
import { editorialFields } from '../../documents/editorial-fields.ts';
import { editorialCollection } from '../../documents/editorial-collection.ts';
import { shareEndpoints } from '../../documents/share/endpoints.ts';
import { readEndpoint } from './endpoints/read.ts';
import { pageFields } from './fields.ts';
import { named } from '../../admin/named.ts';

/** Texts that stand for longer: the page about the campaign, and free ones. */
export const pages: CollectionConfig = {
  ...editorialCollection('pages'),
  labels: {
    singular: { en: 'Page', es: 'Página', uk: 'Сторінка', ar: 'صفحة' },
    plural: named({ en: 'Pages', es: 'Páginas', uk: 'Сторінки', ar: 'الصفحات' })
  },
  endpoints: [
    readEndpoint,
    presenceEndpoint('pages'),
    ...shareEndpoints('pages'),
    ...deskEndpointsOf('pages')
  ],
  fields: editorialFields('pages', pageFields)
};
