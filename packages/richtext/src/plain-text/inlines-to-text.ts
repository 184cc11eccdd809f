import { safeAddress } from '../address.ts';
import type { Inline, Link } from '../reading/inline.ts';
import type { Writing } from './to-plain-text.ts';

export function inlinesToText(inlines: Inline[], writing: Writing): string {
  return inlines.map((inline) => inlineToText(inline, writing)).join('');
}

function inlineToText(inline: Inline, writing: Writing): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'break':
      return '\n';
    case 'tab':
      return '\t';
    case 'link':
      return linkToText(inline, writing);
    case 'footnote':
      return `[${writing.number(writing.notes.push(inline.blocks))}]`;
  }
}

function linkToText({ target, inlines }: Link, writing: Writing): string {
  const text = inlinesToText(inlines, writing);
  const address = 'address' in target ? target.address : safeAddress(writing.link(target)?.href);
  // An address that is its own text, with or without its scheme, is not said twice; a place on the same page leads nowhere here.
  if (
    address === null ||
    address.startsWith('#') ||
    address.replace(/^(https?:\/\/|mailto:|tel:)/, '') === text
  )
    return text;
  return address === text ? text : `${text} (${address})`;
}
