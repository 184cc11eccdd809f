import type {
  CallListAnswer,
  CampaignAnswer,
  DocumentAnswer,
  References,
  StatementListAnswer
} from '@broadside/types';
import type { Note } from './reading.ts';

/** Names, navigation, what is pinned and what there is: keep in step with what the CMS puts into the answer. */
export function campaignNote({ readAt }: CampaignAnswer): Note {
  return {
    collection: 'campaign',
    ids: ['campaign'],
    lists: ['campaign', 'labels', 'pages', 'statements', 'action-calls', 'aims', 'topics', 'groups'],
    readAt
  };
}

export function statementListNote({ entries, readAt }: StatementListAnswer): Note {
  return { collection: 'statements', ids: entries.map(({ id }) => id), lists: ['statements'], readAt };
}

export function callListNote({ now, coming, past, readAt }: CallListAnswer): Note {
  const ids = [...now, ...coming, ...past.entries].map(({ id }) => id);
  return { collection: 'action-calls', ids, lists: ['action-calls'], readAt };
}

/** The document and its original, whose lists it shows, and by id what its body refers to: a picture's text or a linked work's address may change. */
export function documentNotes(answer: DocumentAnswer): Note[] {
  const { document, references, readAt } = answer;
  const { collection, id, work } = document;
  return [
    { collection, ids: [...new Set([id, work])], lists: [], readAt },
    ...factNotes(document, readAt),
    ...referenceNotes(references, readAt)
  ];
}

/**
 * What stands around a text. Topics, groups and aims as whole lists: one that is not shown now may be after its change.
 */
function factNotes({ collection, facts }: DocumentAnswer['document'], readAt: number): Note[] {
  const files = [facts.cover, ...facts.attachments].flatMap((file) => file?.id ?? []);
  const notes: Note[] = files.length > 0 ? [{ collection: 'media', ids: files, lists: [], readAt }] : [];
  if (collection === 'pages') return notes;
  notes.push({ collection: 'labels', ids: [], lists: ['labels', 'topics', 'groups'], readAt });
  if (collection === 'action-calls') notes.push({ collection: 'aims', ids: [], lists: ['aims'], readAt });
  return notes;
}

/** By id what a body refers to. */
export function referenceNotes(references: References, readAt: number): Note[] {
  const notes: Note[] = [];
  const pictures = Object.keys(references.pictures);
  if (pictures.length > 0) notes.push({ collection: 'media', ids: pictures, lists: [], readAt });

  for (const linked of ['statements', 'action-calls', 'aims', 'pages'] as const) {
    const ids = Object.keys(references.links).filter((key) => key.startsWith(`${linked}:`));
    if (ids.length === 0) continue;
    notes.push({
      collection: linked,
      ids: ids.map((key) => key.slice(linked.length + 1)),
      lists: [],
      readAt
    });
  }
  return notes;
}
