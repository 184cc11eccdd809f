import type { Direction } from '../direction.ts';
import type { Quote } from '../reading/block.ts';
import { directionOfInlines } from '../reading/direction-of-content.ts';
import { attributes, otherDirection } from './attributes.ts';
import { inlinesToHtml } from './inlines-to-html.ts';
import type { Rendering } from './rendering.ts';

/** The editor's quotation is one paragraph long: neighbours are paragraphs of one quotation, which runs as its first does. */
export function quotesToHtml(quotes: Quote[], rendering: Rendering, around: Direction): string {
  const first = quotes
    .map(({ inlines }) => directionOfInlines(inlines))
    .find((direction) => direction !== null);
  const dir = otherDirection(first ?? null, around);
  const paragraphs = quotes.map(({ inlines }) => {
    const own = otherDirection(directionOfInlines(inlines), dir ?? around);
    return `<p${attributes({ dir: own })}>${inlinesToHtml(inlines, rendering)}</p>`;
  });
  return `<blockquote${attributes({ dir })}>${paragraphs.join('')}</blockquote>`;
}
