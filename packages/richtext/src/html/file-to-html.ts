import { isFetchable, safeAddress } from '../address.ts';
import { directionOf, type Direction } from '../direction.ts';
import { canonicalLanguage } from '../language.ts';
import type { ResolvedFile } from '../resolving.ts';
import { attributes, otherDirection } from './attributes.ts';
import { escapeHtml } from './escape.ts';
import type { Rendering } from './rendering.ts';

/** A link to a file, which says of what kind it is, or nothing where its address is bad. */
export function fileToHtml(
  { href, kind, name }: ResolvedFile,
  rendering: Rendering,
  around: Direction
): string {
  const address = safeAddress(href);
  if (address === null || !isFetchable(address)) return '';
  const own = canonicalLanguage(name.language);
  const lang = own === rendering.language ? null : own;
  const dir = lang === null ? null : otherDirection(directionOf(lang), around);
  return `<a${attributes({ href: address })}><span${attributes({ lang, dir })}>${escapeHtml(name.text)}</span> (${escapeHtml(kind)})</a>`;
}
