import type { CollectionConfig } from 'payload';
import { anyOf } from '../access/any-of.ts';
import { translators, translatorsOwnTranslations } from '../access/own-languages.ts';
import { publishedOnly } from '../access/published.ts';
import { editors } from '../access/roles.ts';
import { checkSlugIsFree } from '../hooks/check-slug-is-free.ts';
import { checkTranslation } from '../hooks/check-translation.ts';
import { copyFactsToTranslations } from '../hooks/copy-facts-to-translations.ts';
import { takeFactsFromOriginal } from '../hooks/take-facts-from-original.ts';
import { onlyOwnTranslations } from '../hooks/only-own-translations.ts';
import { keepLanguageAndOriginal } from '../hooks/keep-language-and-original.ts';
import { checkLanguageIsOffered } from '../hooks/check-language-is-offered.ts';
import { noteFirstPublication } from '../hooks/note-first-publication.ts';
import { explainBrokenRule } from './explain-broken-rule.ts';
import { setPublishedDate } from '../hooks/set-published-date.ts';
import type { EditorialCollection } from './editorial.ts';
import { previewAddress } from './preview-address.ts';
import { groups } from '../admin/groups.ts';

/** What every collection of written, translated and published documents has in common. */
export function editorialCollection(slug: EditorialCollection) {
  return {
    slug,
    defaultSort: '-updatedAt',
    trash: true,
    // A copy would have its source's language and slug, and one of them has to differ.
    disableDuplicate: true,
    versions: { maxPerDoc: 200, drafts: { schedulePublish: false } },
    access: {
      create: anyOf(editors, translators),
      read: anyOf(editors, publishedOnly, translatorsOwnTranslations),
      readVersions: editors,
      update: anyOf(editors, translatorsOwnTranslations),
      delete: editors
    },
    admin: {
      group: groups.publishing,
      useAsTitle: 'title',
      hideAPIURL: true,
      defaultColumns: ['title', '_status', 'language', 'publishedAt', 'updatedAt'],
      listSearchableFields: ['title', 'slug'],
      preview: (document) => previewAddress(slug, document),
      components: {
        edit: {
          beforeDocumentControls: [{ path: '/admin/OnTheSite#OnTheSite', serverProps: { collection: slug } }]
        }
      }
    },
    hooks: {
      afterError: [explainBrokenRule],
      beforeValidate: [
        keepLanguageAndOriginal,
        onlyOwnTranslations,
        checkLanguageIsOffered,
        checkTranslation
      ],
      beforeChange: [takeFactsFromOriginal, setPublishedDate, noteFirstPublication, checkSlugIsFree],
      afterChange: [copyFactsToTranslations]
    }
  } satisfies Partial<CollectionConfig>;
}
