import type { DocumentTarget } from '../resolving.ts';
import type { Block } from './block.ts';

export type Inline = Text | { kind: 'break' } | { kind: 'tab' } | Link | Footnote;

/** `format` is Lexical's bit set; `language` a canonical tag where the passage is in another language than its document. */
export type Text = { kind: 'text'; text: string; format: number; language: string | null };

/** Holds neither links nor footnotes, and something that can be seen. */
export type Link = { kind: 'link'; target: { address: string } | DocumentTarget; inlines: Inline[] };

/** Never empty, and never inside another footnote or a link. */
export type Footnote = { kind: 'footnote'; path: string; blocks: Block[] };

/** The text as it reads, without footnotes. */
export function textOf(inlines: Inline[]): string {
  return inlines.map(textOfOne).join('');
}

/** True where a reader would see nothing. */
export function isBlank(inlines: Inline[]): boolean {
  return !inlines.some(
    (inline) =>
      inline.kind === 'footnote' ||
      inline.kind === 'link' ||
      (inline.kind === 'text' && /\S/.test(inline.text))
  );
}

function textOfOne(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'break':
      return '\n';
    case 'tab':
      return '\t';
    case 'link':
      return textOf(inline.inlines);
    case 'footnote':
      return '';
  }
}
