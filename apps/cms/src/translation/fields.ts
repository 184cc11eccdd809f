import type { UIField } from 'payload';
import type { EditorialCollection } from '../documents/editorial.ts';

/** Above the text: in which languages it exists, and *Translate into …*. */
export function languagesField(collection: EditorialCollection): UIField {
  return {
    name: 'languagesOfWork',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: {
        Field: { path: '/translation/admin/Languages#Languages', serverProps: { collection } }
      }
    }
  };
}

/** Beside a translation: the text it translates. */
export function sourceField(collection: EditorialCollection): UIField {
  return {
    name: 'sourceText',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: { path: '/translation/admin/Source#Source', serverProps: { collection } } }
    }
  };
}
