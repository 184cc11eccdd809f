import type { RichTextDocument } from '@broadside/types';

/** A piece of a line. `keep`: line ends in it were meant (`pre`). */
export type Run =
  | { kind: 'text'; text: string; format: number; language: string | null; href: string | null }
  | { kind: 'break' }
  | { kind: 'footnote'; note: RichTextDocument };

/** How text is set where the reader has come to. `format` is Lexical's bit set. */
export type Setting = {
  format: number;
  language: string | null;
  href: string | null;
  /** Line ends are line ends, as in `pre`. */
  keepsLines: boolean;
};

export const BOLD = 1;
export const ITALIC = 2;
export const STRUCK = 4;
export const CODE = 16;
export const LOWERED = 32;
export const RAISED = 64;

export const PLAIN: Setting = { format: 0, language: null, href: null, keepsLines: false };
