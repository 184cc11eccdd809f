import type { FootnoteNode, InlineNode, LinkFields, TextNode } from '@broadside/types';
import type { FootnoteReference, Link, PhrasingContent } from 'mdast';
import type { Conversion } from '../markdown.ts';
import { toBlocks } from './blocks.ts';
import { documentOf, element } from './lexical.ts';

/** Lexical's bits. */
const BOLD = 1;
const ITALIC = 2;
const STRUCK = 4;
const CODE = 16;

type Style = { format: number; language: string | null };
const PLAIN: Style = { format: 0, language: null };

export function toInlines(nodes: PhrasingContent[], conversion: Conversion, style = PLAIN): InlineNode[] {
  return nodes.flatMap((node) => toInline(node, conversion, style));
}

function toInline(node: PhrasingContent, conversion: Conversion, style: Style): InlineNode | InlineNode[] {
  const styled = (bit: number): Style => ({ ...style, format: style.format | bit });
  switch (node.type) {
    case 'text':
      return toText(node.value, style);
    case 'inlineCode':
      return toText(node.value, styled(CODE));
    case 'strong':
      return toInlines(node.children, conversion, styled(BOLD));
    case 'emphasis':
      return toInlines(node.children, conversion, styled(ITALIC));
    case 'delete':
      return toInlines(node.children, conversion, styled(STRUCK));
    case 'break':
      return { type: 'linebreak', version: 1 };
    case 'link':
      return toLink(node, conversion, style);
    case 'footnoteReference':
      return toFootnote(node, conversion);
    default:
      throw new Error(`The editor has no inline node for ${node.type}`);
  }
}

function toText(value: string, { format, language }: Style): TextNode {
  // A line end inside a paragraph of Markdown is a space.
  const text = {
    text: value.replaceAll('\n', ' '),
    format,
    version: 1,
    mode: 'normal',
    style: '',
    detail: 0
  };
  return { ...text, type: 'text', ...(language ? { $: { language } } : {}) };
}

function toLink(link: Link, conversion: Conversion, style: Style): InlineNode | InlineNode[] {
  const [scheme, rest = ''] = link.url.split(/:(.*)/s);
  if (scheme === 'lang') return toInlines(link.children, conversion, { ...style, language: rest });
  const id = conversion.nextId();
  const children = toInlines(link.children, conversion, style);
  return {
    ...element,
    ...{ id, version: 3 },
    type: 'link',
    fields: linkFields(link.url, conversion),
    children
  };
}

const collections = { statement: 'statements', page: 'pages', call: 'action-calls' } as const;

function linkFields(url: string, { resolve }: Conversion): LinkFields {
  const [, scheme, key] = /^(statement|page|call):(.+)$/.exec(url) ?? [];
  if (!key) return { linkType: 'custom', url, newTab: false };
  const relationTo = collections[scheme as keyof typeof collections];
  return { linkType: 'internal', doc: { relationTo, value: resolve.work(key) }, newTab: false };
}

function toFootnote(reference: FootnoteReference, conversion: Conversion): FootnoteNode {
  const definition = conversion.footnotes.get(reference.identifier);
  if (!definition) throw new Error(`Footnote ${reference.identifier} has no text`);
  const id = conversion.nextId();
  const note = documentOf(toBlocks(definition.children, conversion));
  return {
    type: 'inlineBlock',
    version: 1,
    fields: { ...{ id, blockName: '' }, blockType: 'footnote', note }
  };
}
