const FENCED = /^---\n(?<head>[\s\S]*?)\n---\n(?<body>[\s\S]*)$/;
const FACTS = [
  'title',
  'slug',
  'summary',
  'byline',
  'state',
  'publishedDaysAgo',
  'publishedDaysAfterFounding',
  'publishedHour'
];
const FACT = /^(?<name>[A-Za-z]+): (?<value>.+)$/;

/** Parts a file into its facts (`name: value`, one a line, between two lines of `---`) and the Markdown below. */
export function readFrontMatter(source: string): { facts: Map<string, string>; markdown: string } {
  const parts = FENCED.exec(source)?.groups;
  if (!parts) throw new Error('A text begins with its facts between two lines of ---');
  const facts = new Map<string, string>();
  for (const line of parts.head!.split('\n')) {
    const fact = FACT.exec(line)?.groups;
    if (!fact || !FACTS.includes(fact.name!)) throw new Error(`Not a fact: ${line}`);
    facts.set(fact.name!, fact.value!.trim());
  }
  return { facts, markdown: parts.body! };
}
