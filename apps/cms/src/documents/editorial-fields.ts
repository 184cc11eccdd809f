import type { Field } from 'payload';
import { draftKeeperField } from '../drafts/draft-keeper-field.ts';
import { whatStopsItField } from '../publish/fields.ts';
import { languagesField, sourceField } from '../translation/fields.ts';
import { pictureTextsField } from '../translation/pictures/picture-texts-field.ts';
import type { EditorialCollection } from './editorial.ts';
import { sharedOnOriginal } from './shared-on-original.ts';

/** A collection's own fields, with what every written and translated document has around them. */
export function editorialFields(collection: EditorialCollection, fields: Field[]): Field[] {
  return [
    draftKeeperField,
    whatStopsItField,
    languagesField(collection),
    sourceField(collection),
    ...sharedOnOriginal(
      collection,
      fields.flatMap((field) =>
        'name' in field && field.name === 'body' ? [field, pictureTextsField] : [field]
      )
    )
  ];
}
