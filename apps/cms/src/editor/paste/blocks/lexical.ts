import type { BlockNode, InlineNode, ParagraphNode, RichTextDocument } from '@broadside/types';

/** What Lexical saves on every element; a direction is worked out when it is shown, so none is stored. */
export const element = { version: 1, format: '', indent: 0, direction: null } as const;

export function paragraphOf(children: InlineNode[]): ParagraphNode {
  return { ...element, type: 'paragraph', children };
}

export function documentOf(children: BlockNode[]): RichTextDocument {
  return { root: { ...element, type: 'root', children } };
}
