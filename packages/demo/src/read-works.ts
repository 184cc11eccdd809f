import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Work } from './demo.ts';
import { readWork, type Calendar } from './read-work.ts';

const CONTENT = fileURLToPath(new URL('../content', import.meta.url));

/** Every folder of `content/pages`, `statements` and `action-calls` is one work, named by its key. Oldest first. */
export function readWorks(calendar: Calendar): Work[] {
  return [
    ...worksIn('pages', 'page', calendar),
    ...worksIn('statements', 'statement', calendar),
    ...worksIn('action-calls', 'action-call', calendar)
  ].sort((a, b) => b.publishedDaysAgo - a.publishedDaysAgo || a.publishedHour - b.publishedHour);
}

function worksIn(folder: string, kind: Work['kind'], calendar: Calendar): Work[] {
  const keys = readdirSync(join(CONTENT, folder)).sort();
  return keys.map((key) => readWork({ key, kind, folder: join(CONTENT, folder, key), calendar }));
}
