import { inlinesOf } from './blocks/inlines.ts';
import { paragraphOf } from './blocks/lexical.ts';
import type { Run } from './blocks/run.ts';
import { tidyRuns } from './blocks/tidy-runs.ts';
import type { Pasted } from './clean-paste.ts';

/**
 * Plain text of several lines as paragraphs; null for a single line, which goes into the line it is pasted into.
 * Where empty lines part the paragraphs, as in mail, other line ends stay line ends.
 */
export function plainParagraphs(text: string): Pasted | null {
  const lines = text.replace(/\r\n?/g, '\n').trim();
  if (!lines.includes('\n')) return null;
  const parts = /\n\s*\n/.test(lines) ? lines.split(/\n\s*\n/) : lines.split('\n');
  const blocks = parts
    .map((part) => part.split('\n').flatMap(runsOf))
    .flatMap((runs) => tidyRuns(runs))
    .map((runs) => paragraphOf(inlinesOf(runs)));
  return { blocks, pictures: [], notesWithoutText: 0 };
}

function runsOf(line: string, index: number): Run[] {
  const text: Run = { kind: 'text', text: line, format: 0, language: null, href: null };
  return index > 0 ? [{ kind: 'break' }, text] : [text];
}
