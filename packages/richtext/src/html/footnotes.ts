import { directionOfInlines } from '../reading/direction-of-content.ts';
import type { Block } from '../reading/block.ts';
import type { Footnote } from '../reading/inline.ts';
import { attributes, otherDirection } from './attributes.ts';
import { blocksToHtml } from './blocks-to-html.ts';
import { escapeHtml } from './escape.ts';
import { inlinesToHtml } from './inlines-to-html.ts';
import type { Rendering } from './rendering.ts';

/** Numbers a footnote by its place in the text and gives the reference that stands there. */
export function referenceToHtml(footnote: Footnote, rendering: Rendering): string {
  const position = rendering.notes.push(footnote);
  const { idPrefix, number } = rendering;
  const link = {
    id: `${idPrefix}footnote-ref-${position}`,
    href: `#${idPrefix}footnote-${position}`,
    role: 'doc-noteref'
  };
  return `<sup><a${attributes(link)}>${escapeHtml(number(position))}</a></sup>`;
}

/** The footnotes that were referred to, each with a link back; nothing where there are none. */
export function footnotesToHtml(rendering: Rendering): string {
  if (rendering.notes.length === 0) return '';
  const id = `${rendering.idPrefix}footnotes`;
  const section = attributes({ class: 'footnotes', role: 'doc-endnotes', 'aria-labelledby': id });
  const notes = rendering.notes.map((note, position) => noteToHtml(note.blocks, position + 1, rendering));
  const heading = `<h2${attributes({ id })}>${escapeHtml(rendering.labels.footnotes)}</h2>`;
  return `<section${section}>${heading}<ol>${notes.join('')}</ol></section>`;
}

function noteToHtml(blocks: Block[], position: number, rendering: Rendering): string {
  const last = blocks.at(-1);
  const back = backlinkToHtml(position, rendering);
  const id = attributes({ id: `${rendering.idPrefix}footnote-${position}` });
  if (last?.kind !== 'paragraph') {
    return `<li${id}>${blocksToHtml(blocks, rendering, rendering.direction)}<p>${back}</p></li>`;
  }
  // The way back stands at the end of the last line, not on one of its own.
  const before = blocksToHtml(blocks.slice(0, -1), rendering, rendering.direction);
  const dir = otherDirection(directionOfInlines(last.inlines), rendering.direction);
  return `<li${id}>${before}<p${attributes({ dir })}>${inlinesToHtml(last.inlines, rendering)} ${back}</p></li>`;
}

function backlinkToHtml(position: number, { idPrefix, labels, number, direction }: Rendering): string {
  const name = `${labels.backToText} (${number(position)})`;
  const link = { href: `#${idPrefix}footnote-ref-${position}`, role: 'doc-backlink', 'aria-label': name };
  return `<a${attributes(link)}>${direction === 'rtl' ? '↪' : '↩'}\uFE0E</a>`;
}
