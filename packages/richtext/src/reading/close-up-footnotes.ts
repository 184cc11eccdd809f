import type { Inline } from './inline.ts';

/**
 * Takes away the space in front of a footnote's number, which the editor needs to open its menu. Where a word follows
 * at once, the space goes behind the number, so that the two words stay apart.
 */
export function closeUpFootnotes(inlines: Inline[]): Inline[] {
  const closed = [...inlines];
  inlines.forEach((inline, position) => {
    const before = closed[position - 1];
    if (inline.kind !== 'footnote' || before?.kind !== 'text') return;
    const text = before.text.trimEnd();
    if (text === before.text || text === '') return;

    closed[position - 1] = { ...before, text };
    const after = closed[position + 1];
    if (after?.kind === 'text' && /^[\p{L}\p{N}]/u.test(after.text)) {
      closed[position + 1] = { ...after, text: ` ${after.text}` };
    }
  });
  return closed;
}
