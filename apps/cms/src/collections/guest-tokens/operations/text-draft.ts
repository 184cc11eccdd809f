import type { StatementDocument } from '@broadside/types';
import type { PayloadRequest } from 'payload';
import { draftFacts } from '../../../documents/draft-facts.ts';
import { workOf, type EditorialDocument } from '../../../documents/editorial.ts';
import type { TextCollection } from '../../../documents/facts-sql.ts';
import { readOriginal } from './read-original.ts';

type Draft = EditorialDocument & Record<string, unknown>;

/** A draft of a statement, call or page as its page is told it. */
export async function textDraft(
  collection: TextCollection,
  draft: Draft,
  req: PayloadRequest
): Promise<StatementDocument> {
  const source = (await readOriginal(collection, draft, req)) ?? draft;
  const text = (name: string) => (typeof draft[name] === 'string' ? draft[name] || null : null);
  return {
    id: draft.id,
    language: draft.language,
    slug: draft.slug ?? '',
    title: draft.title ?? '',
    summary: text('summary'),
    byline: text('byline'),
    collection,
    kind: collection === 'action-calls' ? 'action-call' : (draft['kind'] as StatementDocument['kind']),
    body: (draft['body'] ?? null) as StatementDocument['body'],
    publishedAt: draft.publishedAt ?? new Date().toISOString(),
    changedAt: null,
    work: workOf(draft)!,
    isOriginal: !draft.translationOf,
    facts: await draftFacts({ collection, draft, source }, req)
  };
}
