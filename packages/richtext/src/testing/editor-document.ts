import type {
  BlockNode,
  FootnoteNode,
  InlineNode,
  LinkNode,
  ListItemNode,
  ListNode,
  ParagraphNode,
  RichTextDocument,
  TableCellNode,
  TableNode,
  TextNode,
  UploadNode
} from '@broadside/types';

/** Documents as the editor saves them, short to write in tests. */
export function documentOf(...children: BlockNode[]): RichTextDocument {
  return { root: { type: 'root', children, direction: null, format: '', indent: 0, version: 1 } };
}

export function text(words: string, format = 0, language?: string): TextNode {
  const node: TextNode = {
    type: 'text',
    text: words,
    format,
    style: '',
    mode: 'normal',
    detail: 0,
    version: 1
  };
  return language === undefined ? node : { ...node, $: { language } };
}

export function paragraph(...children: (InlineNode | string)[]): ParagraphNode {
  return { type: 'paragraph', children: inlines(children), version: 1 };
}

export function heading(tag: 'h2' | 'h3' | 'h4', ...children: (InlineNode | string)[]): BlockNode {
  return { type: 'heading', tag, children: inlines(children), version: 1 };
}

export function quote(...children: (InlineNode | string)[]): BlockNode {
  return { type: 'quote', children: inlines(children), version: 1 };
}

export function list(listType: 'bullet' | 'number', ...items: (ListItemNode | string)[]): ListNode {
  return {
    type: 'list',
    listType,
    children: items.map((entry) => (typeof entry === 'string' ? item(entry) : entry))
  };
}

export function item(...children: (InlineNode | ListNode | string)[]): ListItemNode {
  return {
    type: 'listitem',
    children: children.map((child) => (typeof child === 'string' ? text(child) : child))
  };
}

export function link(url: string, ...children: (InlineNode | string)[]): LinkNode {
  return { type: 'link', fields: { linkType: 'custom', url, newTab: true }, children: inlines(children) };
}

export function internalLink(relationTo: 'statements' | 'pages', value: string, words: string): LinkNode {
  return {
    type: 'link',
    fields: { linkType: 'internal', doc: { relationTo, value } },
    children: [text(words)]
  };
}

export function footnote(...children: (BlockNode | string)[]): FootnoteNode {
  const blocks = children.map((child) => (typeof child === 'string' ? paragraph(child) : child));
  return { type: 'inlineBlock', fields: { blockType: 'footnote', id: '1', note: documentOf(...blocks) } };
}

export function table(...rows: (TableCellNode | string)[][]): TableNode {
  return {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tablerow',
      children: row.map((entry) => (typeof entry === 'string' ? cell({}, paragraph(entry)) : entry))
    }))
  };
}

export function cell(how: Partial<TableCellNode>, ...children: BlockNode[]): TableCellNode {
  return { type: 'tablecell', headerState: 0, colSpan: 1, rowSpan: 1, ...how, children };
}

export function upload(value: string, caption: string | null = null): UploadNode {
  return { type: 'upload', relationTo: 'media', value, fields: { caption } };
}

export const linebreak: InlineNode = { type: 'linebreak', version: 1 };
export const tab: InlineNode = { type: 'tab', version: 1 };
export const rule: BlockNode = { type: 'horizontalrule', version: 1 };

/** What no type allows but a database may hold. */
export function anything(value: unknown): BlockNode & InlineNode {
  return value as BlockNode & InlineNode;
}

function inlines(children: (InlineNode | string)[]): InlineNode[] {
  return children.map((child) => (typeof child === 'string' ? text(child) : child));
}
