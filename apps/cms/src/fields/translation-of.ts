import type { RelationshipField } from 'payload';
import type { EditorialCollection } from '../documents/editorial.ts';

/** The original this document translates; empty on an original. Set when the document is made and never changed. */
export function translationOfField(collection: EditorialCollection): RelationshipField {
  return {
    name: 'translationOf',
    type: 'relationship',
    relationTo: collection,
    index: true,
    label: { en: 'Translation of', es: 'Traducción de', uk: 'Переклад з', ar: 'ترجمة لـ' },
    access: { update: () => false },
    // What may be chosen is checked when a translation is made (check-translation.ts), and later nothing is chosen:
    // Payload's own check would refuse a save while the original is in the trash.
    validate: () => true,
    filterOptions: { translationOf: { exists: false } },
    maxDepth: 0,
    admin: {
      position: 'sidebar',
      components: { Field: '/admin/fields/TranslationOfField#TranslationOfField' }
    }
  };
}
