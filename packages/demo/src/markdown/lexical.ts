import type { BlockNode, InlineNode, ParagraphNode, RichTextDocument } from '@broadside/types';

/** What Lexical 0.50 saves on every element; directions are worked out when shown, so none is stored. */
export const element = { version: 1, format: '', indent: 0, direction: null } as const;

export function documentOf(children: BlockNode[]): RichTextDocument {
  return { root: { ...element, type: 'root', children } };
}

/** A paragraph also saves the style of its first text, which the editor takes up when someone types on. */
export function paragraphOf(children: InlineNode[], format: '' | 'end' = ''): ParagraphNode {
  const first = children.find((node) => node.type === 'text');
  return {
    ...element,
    format,
    textFormat: first?.format ?? 0,
    textStyle: '',
    type: 'paragraph',
    children
  } as ParagraphNode;
}
