/**
 * The editor's document as the CMS stores it: a Lexical editor state, one JSON value per language.
 * Saved nodes carry no ids. What may occur is listed here; anything else is unknown and never shown.
 */
export type RichTextDocument = { root: RootNode };

export type RootNode = { type: 'root'; children: BlockNode[]; direction?: Direction | null } & Common;

type Direction = 'ltr' | 'rtl';
type Common = { version?: number; format?: string | number; indent?: number };

export type BlockNode =
  ParagraphNode | HeadingNode | QuoteNode | ListNode | HorizontalRuleNode | TableNode | UploadNode;

export type ParagraphNode = { type: 'paragraph'; children: InlineNode[] } & Common;
export type HeadingNode = { type: 'heading'; tag: 'h2' | 'h3' | 'h4'; children: InlineNode[] } & Common;
export type QuoteNode = { type: 'quote'; children: InlineNode[] } & Common;
export type ListNode = {
  type: 'list';
  listType: 'bullet' | 'number';
  start?: number;
  children: ListItemNode[];
} & Common;
/** A list item holds inline nodes, or (for a nested list) exactly one list. */
export type ListItemNode = { type: 'listitem'; value?: number; children: (InlineNode | ListNode)[] } & Common;
export type HorizontalRuleNode = { type: 'horizontalrule' } & Common;
export type TableNode = { type: 'table'; children: TableRowNode[] } & Common;
export type TableRowNode = { type: 'tablerow'; children: TableCellNode[] } & Common;
/** headerState: 0 plain, 1 heads its row's column group (row header bit), 2 column header bit, 3 both (Lexical's bits). */
export type TableCellNode = {
  type: 'tablecell';
  headerState?: number;
  colSpan?: number;
  rowSpan?: number;
  children: BlockNode[];
} & Common;
/** A picture: `value` is the id of a row in `media`; the caption belongs to this use of it. */
export type UploadNode = {
  type: 'upload';
  relationTo: 'media';
  value: string;
  fields: { caption?: string | null } | null;
} & Common;

export type InlineNode = TextNode | LineBreakNode | TabNode | LinkNode | AutoLinkNode | FootnoteNode;

/** `format` is Lexical's bit set: 1 bold, 2 italic, 4 strikethrough, 8 underline, 16 code, 32 subscript, 64 superscript. */
export type TextNode = {
  type: 'text';
  text: string;
  format?: number;
  /** Text state: `language` is the BCP 47 tag of a passage in another language than its document. */
  $?: { language?: string };
} & { version?: number; style?: string; mode?: string; detail?: number };
export type LineBreakNode = { type: 'linebreak'; version?: number };
export type TabNode = { type: 'tab'; version?: number };
export type LinkNode = { type: 'link'; fields: LinkFields; children: InlineNode[] } & Common;
export type AutoLinkNode = { type: 'autolink'; fields: LinkFields; children: InlineNode[] } & Common;
export type LinkFields =
  | { linkType: 'custom'; url: string; newTab?: boolean | null }
  | {
      linkType: 'internal';
      doc: { relationTo: LinkedCollection; value: string } | null;
      newTab?: boolean | null;
    };
export type LinkedCollection = 'statements' | 'action-calls' | 'aims' | 'pages';
/** A footnote is an inline block whose `note` is a small document of its own (paragraphs with text, marks and links). */
export type FootnoteNode = {
  type: 'inlineBlock';
  fields: { blockType: 'footnote'; id?: string; note: RichTextDocument };
} & Common;
