import type { BlockNode } from '@broadside/types';
import type { Blockquote, Heading, Image, Paragraph, RootContent } from 'mdast';
import type { Conversion } from '../markdown.ts';
import { toInlines } from './inlines.ts';
import { element, paragraphOf } from './lexical.ts';
import { toList } from './lists.ts';
import { toTable } from './tables.ts';

export function toBlocks(nodes: RootContent[], conversion: Conversion): BlockNode[] {
  return nodes.flatMap((node) => toBlock(node, conversion));
}

function toBlock(node: RootContent, conversion: Conversion): BlockNode | BlockNode[] {
  switch (node.type) {
    case 'paragraph':
      return isPicture(node)
        ? toUpload(node.children[0], conversion)
        : paragraphOf(toInlines(node.children, conversion));
    case 'heading':
      return toHeading(node, conversion);
    case 'blockquote':
      return toQuotes(node, conversion);
    case 'list':
      return toList(node, conversion, 0);
    case 'table':
      return toTable(node, conversion);
    case 'thematicBreak':
      return { type: 'horizontalrule', version: 1 };
    default:
      throw new Error(`The editor has no node for ${node.type}`);
  }
}

function toHeading(node: Heading, conversion: Conversion): BlockNode {
  if (node.depth < 2 || node.depth > 4) throw new Error(`Headings go from ## to ####, not ${node.depth}`);
  return {
    ...element,
    type: 'heading',
    tag: `h${node.depth as 2 | 3 | 4}`,
    children: toInlines(node.children, conversion)
  };
}

/** The editor's quote holds one paragraph, so a longer quotation is a run of quotes. */
function toQuotes(quote: Blockquote, conversion: Conversion): BlockNode[] {
  return quote.children.map((node) => {
    if (node.type !== 'paragraph') throw new Error(`A quote holds paragraphs, not ${node.type}`);
    return { ...element, type: 'quote', children: toInlines(node.children, conversion) };
  });
}

function isPicture(node: Paragraph): node is Paragraph & { children: [Image] } {
  return node.children.length === 1 && node.children[0]?.type === 'image';
}

function toUpload(image: Image, conversion: Conversion): BlockNode {
  return {
    ...{ id: conversion.nextId(), version: 3, format: '' },
    type: 'upload',
    relationTo: 'media',
    value: conversion.resolve.picture(image.url),
    fields: { caption: image.title ?? null }
  };
}
