import type { Inline } from './inline.ts';

/**
 * A document as it was read: only what may be shown, in known shapes, never deeper than `DEEPEST`.
 * `path` leads to the node in the saved document: positions among `children`, joined by dots, with `note` for the step
 * into a footnote's own document (`3.0.1`, `2.4.note.0`).
 */
export type Block = TextBlock | List | Rule | Table | Picture;

export type TextBlock = Paragraph | Heading | Quote;
export type Paragraph = { kind: 'paragraph'; path: string; inlines: Inline[] };
export type Heading = { kind: 'heading'; path: string; level: 2 | 3 | 4; inlines: Inline[] };
export type Quote = { kind: 'quote'; path: string; inlines: Inline[] };
export type Rule = { kind: 'rule'; path: string };

export type List = { kind: 'list'; path: string; isNumbered: boolean; start: number; items: ListItem[] };
/** Nested lists hang on the item they follow; the editor saves them as items of their own. */
export type ListItem = { path: string; inlines: Inline[]; lists: List[] };

export type Table = { kind: 'table'; path: string; rows: Cell[][] };
export type Cell = {
  path: string;
  isInHeaderRow: boolean;
  isInHeaderColumn: boolean;
  columnSpan: number;
  rowSpan: number;
  blocks: Block[];
};

export type Picture = { kind: 'picture'; path: string; id: string; caption: string | null };
