import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { actors, matrix, operations, own, type Operation } from '../apps/cms/src/access/matrix/matrix.ts';
import { root } from './paths.ts';
import { writeWhole } from './write-whole.ts';

export const rightsFile = path.join(root, 'docs', 'who-may-do-what.md');

/** The page on who may do what, made from the matrix that the tests try. */
export function rightsPage(): string {
  return `# Who may do what

Made by \`npm run types\` from \`apps/cms/src/access/matrix/matrix.ts\`, every cell of which is tried by a test over REST
and GraphQL (service accounts have no GraphQL). A person may have several roles, and may what one of them may.
An empty cell: no. *own*: some only, as said below the table.

${Object.keys(matrix).map(section).join('\n\n')}
`;
}

export async function writeRightsPage(): Promise<void> {
  if ((await readFile(rightsFile, 'utf8').catch(() => '')) === rightsPage()) return;
  await writeWhole(rightsFile, rightsPage(), 0o644);
}

function section(collection: string): string {
  const rights = matrix[collection]!;
  const rows = operations
    .filter((operation) => rights[operation])
    .map((operation) => row(collection, operation));
  const lines = [
    `## ${collection}`,
    '',
    `| | ${actors.join(' | ')} |`,
    `| --- |${' --- |'.repeat(actors.length)}`,
    ...rows
  ];
  const meaning = own[collection];
  return meaning ? [...lines, '', `*own*: ${meaning}`].join('\n') : lines.join('\n');
}

function row(collection: string, operation: Operation): string {
  const cells = actors.map((actor) => ({ yes: 'yes', own: '*own*', no: '' })[verdict(actor)]);
  return `| ${operation} | ${cells.join(' | ')} |`;

  function verdict(actor: (typeof actors)[number]) {
    return matrix[collection]![operation]?.[actor] ?? 'no';
  }
}
