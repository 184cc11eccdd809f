import { LinkFeature } from '@payloadcms/richtext-lexical';
import { editorialCollections } from '../documents/editorial.ts';

/** Links to the web, or to a statement or page of ours. A reader decides where a link opens, so that is not asked. */
export const link = () =>
  LinkFeature({
    enabledCollections: [...editorialCollections],
    maxDepth: 0,
    fields: ({ defaultFields }) => defaultFields.filter((field) => field.name !== 'newTab')
  });
