import { safeAddress } from '../address.ts';
import { canonicalLanguage } from '../language.ts';
import type { Link } from '../reading/inline.ts';
import { attributes } from './attributes.ts';
import { inlinesToHtml } from './inlines-to-html.ts';
import type { Rendering } from './rendering.ts';

/** A link, or its text alone where it leads nowhere a visitor may go. */
export function linkToHtml({ target, inlines }: Link, rendering: Rendering): string {
  const content = inlinesToHtml(inlines, rendering);
  if ('address' in target) return `<a${attributes({ href: target.address })}>${content}</a>`;
  const found = rendering.link(target);
  const href = safeAddress(found?.href);
  if (href === null) return content;
  const language = canonicalLanguage(found?.language);
  return `<a${attributes({ href, hreflang: language === rendering.language ? null : language })}>${content}</a>`;
}
