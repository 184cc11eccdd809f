const FENCED = /^---\n(?<head>[\s\S]*?)\n---\n(?<body>[\s\S]*)$/;
const ONCE = [
  ...['title', 'slug', 'summary', 'byline', 'state', 'earlierWording'],
  ...['publishedDaysAgo', 'publishedDaysAfterFounding', 'publishedHour'],
  ...['kind', 'topics', 'groups', 'cover', 'licence', 'source', 'comments'],
  ...['firstDay', 'lastDay', 'actions', 'aims', 'sendIn', 'speaker']
];
/** These may stand several times, in order. */
const SEVERAL = ['addressee', 'signatory', 'signatoryGroup', 'correction'];
const FACT = /^(?<name>[A-Za-z]+): (?<value>.+)$/;

/** What a text says of itself, by name; of the facts that may stand several times, one a line. */
export type FrontMatter = Map<string, string>;

/** Parts a file into its facts (`name: value`, one a line, between two lines of `---`) and the Markdown below. */
export function readFrontMatter(source: string): { facts: FrontMatter; markdown: string } {
  const parts = FENCED.exec(source)?.groups;
  if (!parts) throw new Error('A text begins with its facts between two lines of ---');
  const facts: FrontMatter = new Map();
  for (const line of parts.head!.split('\n')) {
    const fact = FACT.exec(line)?.groups;
    if (!fact || ![...ONCE, ...SEVERAL].includes(fact.name!)) throw new Error(`Not a fact: ${line}`);
    const [name, value] = [fact.name!, fact.value!.trim()];
    const before = facts.get(name);
    if (before !== undefined && !SEVERAL.includes(name)) throw new Error(`Said twice: ${line}`);
    facts.set(name, before === undefined ? value : `${before}\n${value}`);
  }
  return { facts, markdown: parts.body! };
}

/** The values of a fact that may stand several times. */
export function linesOf(facts: FrontMatter, name: string): string[] {
  return facts.get(name)?.split('\n') ?? [];
}

/** The values of a fact that names several things in one line, with commas between them. */
export function listOf(facts: FrontMatter, name: string): string[] {
  return facts.get(name)?.split(/,\s*/) ?? [];
}

/** The parts of a value such as `title | address | date`; missing ones are null. */
export function partsOf(value: string): (string | null)[] {
  return value.split('|').map((part) => part.trim() || null);
}
