import type { BlockNode, InlineNode, RichTextDocument } from '@broadside/types';

/** A document as the editor saves it, from its blocks. */
export function document(...children: BlockNode[]): RichTextDocument {
  return { root: { type: 'root', ...common, direction: null, children } };
}

/** Strings are plain text. */
export function paragraph(...parts: (string | InlineNode)[]): BlockNode {
  return { type: 'paragraph', ...common, children: inlines(parts) };
}

export function bullets(...items: string[]): BlockNode {
  const list: BlockNode = {
    type: 'list',
    listType: 'bullet',
    start: 1,
    ...common,
    children: items.map((item, index) => ({
      type: 'listitem',
      value: index + 1,
      ...common,
      children: inlines([item])
    }))
  };
  // Lexical's own name for what listType says; the CMS asks for it, the site has no use for it.
  return { ...list, tag: 'ul' } as BlockNode;
}

export function link(url: string, text: string): InlineNode {
  return {
    type: 'link',
    ...common,
    fields: { linkType: 'custom', url, newTab: false },
    children: inlines([text])
  };
}

const common = { version: 1, format: '', indent: 0 };

function inlines(parts: (string | InlineNode)[]): InlineNode[] {
  return parts.map((part) =>
    typeof part === 'string'
      ? { type: 'text', text: part, format: 0, version: 1, style: '', mode: 'normal' }
      : part
  );
}

/** Enough of a text to be published with. */
export const someText: RichTextDocument = document(paragraph('Water is for everyone.'));
