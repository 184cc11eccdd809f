import type { EditorialCollection } from './editorial.ts';

/**
 * What does not depend on language: edited on the original only, and copied onto its translations, so that every
 * list, feed and search reads one table. By path of the field, with its column. What a work has several of (topics,
 * groups, attachments, signatories …) is kept on the original alone and read through it: see `sharedLists`.
 */
const article = {
  publishedAt: 'published_at',
  cover: 'cover_id',
  licence: 'licence',
  licenceText: 'licence_text',
  comments: 'comments',
  commentsDays: 'comments_days',
  'source.title': 'source_title',
  'source.address': 'source_address',
  'source.date': 'source_date'
};

export const sharedFacts: Record<EditorialCollection, Record<string, string>> = {
  statements: { ...article, kind: 'kind' },
  'action-calls': { ...article, firstDay: 'first_day', lastDay: 'last_day' },
  aims: {
    publishedAt: 'published_at',
    position: 'position',
    number: 'number',
    'adopted.date': 'adopted_date',
    'adopted.place': 'adopted_place',
    'amended.date': 'amended_date',
    'amended.place': 'amended_place',
    'retired.date': 'retired_date'
  },
  pages: {
    publishedAt: 'published_at',
    kind: 'kind',
    cover: 'cover_id',
    comments: 'comments',
    commentsDays: 'comments_days'
  }
};

/** What a work has several of, in every language alike: kept on its original, empty on its translations. */
export const sharedLists: Record<EditorialCollection, string[]> = {
  statements: ['topics', 'groups', 'attachments', 'signatories'],
  'action-calls': ['topics', 'groups', 'attachments', 'kinds', 'aims'],
  aims: [],
  pages: ['attachments']
};
