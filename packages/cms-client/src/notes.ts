import type { CampaignAnswer, DocumentAnswer, StatementListAnswer } from '@broadside/types';
import type { Note } from './reading.ts';

/** Names, navigation and whether there are statements: keep in step with what the CMS puts into the answer. */
export function campaignNote({ readAt }: CampaignAnswer): Note {
  return {
    collection: 'campaign',
    ids: ['campaign'],
    lists: ['campaign', 'labels', 'pages', 'statements'],
    readAt
  };
}

export function statementListNote({ entries, readAt }: StatementListAnswer): Note {
  return { collection: 'statements', ids: entries.map(({ id }) => id), lists: ['statements'], readAt };
}

/** The document, and by id what its body refers to: a picture's text or a linked work's address may change. */
export function documentNotes(answer: DocumentAnswer): Note[] {
  const { document, references, readAt } = answer;
  const collection = document.kind === 'statement' ? 'statements' : 'pages';
  const notes: Note[] = [{ collection, ids: [document.id], lists: [], readAt }];

  const pictures = Object.keys(references.pictures);
  if (pictures.length > 0) notes.push({ collection: 'media', ids: pictures, lists: [], readAt });

  for (const linked of ['statements', 'pages'] as const) {
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
