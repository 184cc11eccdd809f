import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { variables as cms } from '../apps/cms/src/variables.ts';
import { variables as site } from '../apps/site/server/variables.ts';
import { root } from './paths.ts';
import { writeWhole } from './write-whole.ts';

export const configurationFile = path.join(root, 'docs', 'configuration.md');

type Variables = Record<string, { is: string; usually?: string }>;

const launcher: Variables = {
  DATABASE_URL: {
    is: 'A PostgreSQL of your own. Without it an embedded one is run; with it nothing is ever seeded unless asked for.'
  },
  BROADSIDE_DATA: { is: 'Folder for the embedded PostgreSQL, uploads and logs.', usually: 'data' }
};

/** The page on configuration, made from what the programs themselves read. */
export function configurationPage(): string {
  return `# Configuration

Made by \`npm run types\` from the programs themselves; change it there. A variable is taken from the environment, or else
from \`.env\` in the root, which the first \`npm start\` writes with random secrets.

## What the launcher reads

It passes every variable on to both apps, and sets those they need for each other.

${table(launcher)}

## What the CMS reads

${table(cms)}

## What the site reads

${table(site)}
`;
}

export async function writeConfigurationPage(): Promise<void> {
  if ((await readFile(configurationFile, 'utf8').catch(() => '')) === configurationPage()) return;
  await writeWhole(configurationFile, configurationPage(), 0o644);
}

function table(variables: Variables): string {
  const rows = Object.entries(variables).map(
    ([name, { is, usually }]) => `| \`${name}\` | ${is} | ${usually ? `\`${usually}\`` : ''} |`
  );
  return ['| variable | what it is | usually |', '| --- | --- | --- |', ...rows].join('\n');
}
