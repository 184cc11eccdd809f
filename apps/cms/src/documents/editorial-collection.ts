import type { CollectionConfig } from 'payload';
import { anyOf } from '../access/any-of.ts';
import { translators, translatorsOwnDocuments, versionsOfOwnTranslations } from '../access/own-languages.ts';
import { publishedOnly } from '../access/published.ts';
import { editors } from '../access/roles.ts';
import { checkSlugIsFree } from '../hooks/check-slug-is-free.ts';
import { checkTranslation } from '../hooks/check-translation.ts';
import { copyFactsToTranslations } from '../hooks/copy-facts-to-translations.ts';
import { takeFactsFromOriginal } from '../hooks/take-facts-from-original.ts';
import { onlyOwnDocuments } from '../hooks/only-own-documents.ts';
import { keepLanguageAndOriginal } from '../hooks/keep-language-and-original.ts';
import { checkLanguageIsOffered } from '../hooks/check-language-is-offered.ts';
import { writeLanguageThrough } from '../hooks/write-language-through.ts';
import { noteFirstPublication } from '../hooks/note-first-publication.ts';
import { noteWriter } from '../drafts/conflicts/note-writer.ts';
import { refuseStale } from '../drafts/conflicts/refuse-stale.ts';
import { takeTurns } from '../drafts/conflicts/take-turns.ts';
import { restoreAsDraft, takeVersionForDraft } from '../drafts/versions/restore-as-draft.ts';
import { stayOutOfTrash } from '../drafts/versions/stay-out-of-trash.ts';
import { explainBrokenRule } from './explain-broken-rule.ts';
import { noteDeletion } from '../audit/hooks/note-deletion.ts';
import { notePublication } from '../audit/hooks/note-publication.ts';
import { noteFormerAddress } from '../hooks/note-former-address.ts';
import { noteLastEditor } from '../hooks/note-last-editor.ts';
import { sayThatItIsPublished } from '../hooks/say-that-it-is-published.ts';
import { rememberWhatWasPublic } from '../hooks/remember-what-was-public.ts';
import { oneAtATime } from '../review/one-at-a-time.ts';
import { needSecondPerson } from '../review/need-second-person.ts';
import { setPublishedDate } from '../hooks/set-published-date.ts';
import type { EditorialCollection } from './editorial.ts';
import { besideAddress, previewAddress } from './preview-address.ts';
import { groups } from '../admin/groups.ts';

/** What every collection of written, translated and published documents has in common. */
export function editorialCollection(slug: EditorialCollection) {
  return {
    slug,
    defaultSort: '-updatedAt',
    trash: true,
    // A copy would have its source's language and slug, and one of them has to differ.
    disableDuplicate: true,
    versions: { maxPerDoc: 200, drafts: { schedulePublish: false, autosave: { interval: 2500 } } },
    // Payload's locks lapse with each autosave; presence is ours (src/drafts).
    lockDocuments: false,
    access: {
      create: anyOf(editors, translators),
      read: anyOf(editors, publishedOnly, translatorsOwnDocuments),
      readVersions: anyOf(editors, versionsOfOwnTranslations),
      update: anyOf(editors, translatorsOwnDocuments),
      delete: editors
    },
    admin: {
      group: groups.publishing,
      useAsTitle: 'title',
      hideAPIURL: true,
      defaultColumns: ['title', '_status', 'language', 'publishedAt', 'updatedAt'],
      listSearchableFields: ['title', 'slug'],
      preview: (document) => previewAddress(slug, document),
      livePreview: { url: ({ data }) => besideAddress(slug, data) },
      components: {
        views: { edit: { versions: { Component: '/drafts/versions/VersionList#VersionList' } } },
        edit: {
          PublishButton: '/publish/PublishButtons#PublishButtons',
          beforeDocumentControls: [
            { path: '/documents/share/ShareDraft#ShareDraft', serverProps: { collection: slug } },
            { path: '/admin/OnTheSite#OnTheSite', serverProps: { collection: slug } },
            // Aims are published together, by adopting them.
            ...(slug === 'aims' ? [] : ['/schedule/admin/Schedule#Schedule'])
          ]
        }
      }
    },
    hooks: {
      afterError: [explainBrokenRule],
      beforeOperation: [restoreAsDraft, oneAtATime, takeTurns],
      beforeValidate: [
        takeVersionForDraft,
        refuseStale,
        stayOutOfTrash,
        keepLanguageAndOriginal,
        onlyOwnDocuments,
        checkLanguageIsOffered,
        checkTranslation
      ],
      beforeChange: [
        takeFactsFromOriginal,
        setPublishedDate,
        noteFirstPublication,
        checkSlugIsFree,
        noteLastEditor,
        rememberWhatWasPublic
      ],
      afterChange: [
        noteWriter,
        writeLanguageThrough,
        copyFactsToTranslations,
        needSecondPerson,
        noteFormerAddress,
        notePublication
      ],
      afterOperation: [sayThatItIsPublished],
      afterDelete: [noteDeletion]
    }
  } satisfies Partial<CollectionConfig>;
}
