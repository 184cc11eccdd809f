import type { FootnoteNode, InlineNode, LinkNode, RichTextDocument, TextNode } from '@broadside/types';
import { element } from './lexical.ts';
import type { Run } from './run.ts';

/** The editor's nodes of one line of runs. */
export function inlinesOf(runs: Run[]): InlineNode[] {
  const nodes: InlineNode[] = [];
  for (const run of merged(runs)) {
    const href = run.kind === 'text' ? run.href : null;
    const last = nodes.at(-1);
    if (!href) nodes.push(nodeOf(run));
    else if (last?.type === 'link' && isLinkTo(last, href)) last.children.push(nodeOf(run));
    else nodes.push(linkTo(href, [nodeOf(run)]));
  }
  return nodes;
}

function nodeOf(run: Run): InlineNode {
  if (run.kind === 'break') return { type: 'linebreak', version: 1 };
  if (run.kind === 'footnote') return footnoteOf(run.note);
  return textNode(run.text, run.format, run.language);
}

export function textNode(text: string, format = 0, language: string | null = null): TextNode {
  const rest = { version: 1, style: '', mode: 'normal', detail: 0 };
  return { type: 'text', text, format, ...rest, ...(language && { $: { language } }) };
}

function isLinkTo({ fields }: LinkNode, url: string): boolean {
  return fields.linkType === 'custom' && fields.url === url;
}

function linkTo(url: string, children: InlineNode[]): LinkNode {
  return {
    ...element,
    ...{ version: 3 },
    type: 'link',
    fields: { linkType: 'custom', url, newTab: false },
    children
  };
}

/** Lexical gives it its id. */
function footnoteOf(note: RichTextDocument): FootnoteNode {
  return { type: 'inlineBlock', version: 1, fields: { blockType: 'footnote', note } };
}

/** Neighbours that are set alike are one text. */
function merged(runs: Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (run.kind === 'text' && last?.kind === 'text' && isAlike(run, last)) last.text += run.text;
    else result.push({ ...run });
  }
  return result;
}

type TextRun = Run & { kind: 'text' };

function isAlike(one: TextRun, other: TextRun): boolean {
  return one.format === other.format && one.language === other.language && one.href === other.href;
}
