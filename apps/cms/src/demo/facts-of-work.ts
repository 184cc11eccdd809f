import type { Work } from '@broadside/demo';
import { found, type Seeding } from './seeding.ts';

/** What an original says for all languages of its work, as its collection's fields. */
export function factsOf({ kind, facts }: Work, { topics, groups, aims, pictures }: Seeding) {
  const { call, comments, source, licence, signatories } = facts;
  const shared = {
    cover: facts.cover ? found(pictures, facts.cover) : undefined,
    ...(typeof comments === 'number' && { comments: 'days', commentsDays: comments }),
    ...(typeof comments === 'string' && { comments })
  };
  if (kind === 'page') return { ...shared, kind: facts.kind ?? 'free' };
  const article = {
    ...shared,
    topics: facts.topics.map((key) => found(topics, key)),
    groups: facts.groups.map((key) => found(groups, key)),
    licence: licence ?? undefined,
    source: source ?? undefined
  };
  if (kind === 'statement') return { ...article, kind: facts.kind ?? 'statement', signatories };
  return {
    ...article,
    firstDay: call?.firstDay,
    lastDay: call?.lastDay,
    kinds: call?.actions,
    aims: call?.aims.map((key) => found(aims, key))
  };
}
