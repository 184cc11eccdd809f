import type { Direction } from '../direction.ts';
import { escapeHtml } from './escape.ts';

/** Attributes as they stand in a tag, each with a space before it; null leaves one out. Names are ours, never the document's. */
export function attributes(values: { [name: string]: string | number | null }): string {
  let html = '';
  for (const [name, value] of Object.entries(values)) {
    if (value !== null) html += ` ${name}="${escapeHtml(String(value))}"`;
  }
  return html;
}

/** `dir` where a text runs otherwise than what surrounds it; null where it does not, or has no direction. */
export function otherDirection(own: Direction | null, around: Direction): Direction | null {
  return own === around ? null : own;
}
