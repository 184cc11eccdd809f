import type { Text, Work } from './demo.ts';
import { linesOf, listOf, partsOf, type FrontMatter } from './front-matter.ts';

type LanguageFacts = Pick<Text, 'addressees' | 'corrections' | 'sendIn' | 'speaker'>;

/** What an original says of its work, for every language alike. */
export function readWorkFacts(facts: FrontMatter): Work['facts'] {
  const source = partsOf(facts.get('source') ?? '');
  const comments = facts.get('comments') ?? null;
  const [firstDay, lastDay] = [facts.get('firstDay'), facts.get('lastDay')];
  return {
    kind: facts.get('kind') ?? null,
    topics: listOf(facts, 'topics'),
    groups: listOf(facts, 'groups'),
    cover: facts.get('cover') ?? null,
    licence: facts.get('licence') ?? null,
    source: source[0] ? { title: source[0], address: source[1]!, date: source[2]! } : null,
    comments: comments === null || Number.isNaN(Number(comments)) ? comments : Number(comments),
    signatories: [
      ...linesOf(facts, 'signatory').map((line) => ({ ...nameAndRole(line), isGroup: false })),
      ...linesOf(facts, 'signatoryGroup').map((line) => ({ ...nameAndRole(line), isGroup: true }))
    ],
    call:
      firstDay && lastDay
        ? { firstDay, lastDay, actions: listOf(facts, 'actions'), aims: listOf(facts, 'aims') }
        : null
  };
}

/** What each language says in words of its own, beside title, summary and text. */
export function readLanguageFacts(facts: FrontMatter): LanguageFacts {
  return {
    addressees: linesOf(facts, 'addressee'),
    corrections: linesOf(facts, 'correction').map((line) => {
      const [date, note] = partsOf(line);
      return { date: date!, note: note! };
    }),
    sendIn: facts.get('sendIn') ?? null,
    speaker: facts.get('speaker') ?? null
  };
}

function nameAndRole(line: string) {
  const [name, role] = partsOf(line);
  return { name: name!, role: role ?? null };
}
