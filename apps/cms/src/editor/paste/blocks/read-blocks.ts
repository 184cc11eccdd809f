import type { BlockNode, HeadingNode } from '@broadside/types';
import {
  elementsIn,
  hasClass,
  isElement,
  type Markup,
  type MarkupElement,
  textOf
} from '../markup/markup.ts';
import { isBlock, isList } from '../markup/names.ts';
import { cleanAddress } from '../sources/clean-address.ts';
import { inlinesOf } from './inlines.ts';
import { documentOf, element as common, paragraphOf } from './lexical.ts';
import { readList } from './read-list.ts';
import { readTable } from './read-table.ts';
import { BOLD, PLAIN, type Run, type Setting } from './run.ts';
import type { Reading } from './reading.ts';
import { settingIn } from './setting.ts';
import { textOnly } from './text-only.ts';
import { tidyRuns } from './tidy-runs.ts';

/** What a line of text becomes. */
export type TextKind = 'paragraph' | 'quote' | HeadingNode['tag'];

/** The editor's blocks of a piece of what was pasted. Text outside of any block becomes paragraphs. */
export function readBlocks(
  children: Markup[],
  reading: Reading,
  { setting = PLAIN, kind = 'paragraph' }: { setting?: Setting; kind?: TextKind } = {}
): BlockNode[] {
  const blocks: BlockNode[] = [];
  let line: Run[] = [];
  const close = () => {
    blocks.push(...tidyRuns(line).map((runs) => textBlock(runs, kind)));
    line = [];
  };
  const apart = (found: BlockNode[]) => {
    close();
    blocks.push(...found);
  };

  const visit = (node: Markup, around: Setting): void => {
    if (!isElement(node)) return void line.push(...runsOf(node, around));
    const within = inside(node, around, reading);
    const read = (kindWithin: TextKind) =>
      apart(readBlocks(node.children, reading, { setting: within, kind: kindWithin }));

    if (node.name === 'br') line.push({ kind: 'break' });
    else if (node.name === 'footnote') line.push(footnoteRun(node, reading));
    else if (node.name === 'img') apart([reading.picture(node, null)]);
    else if (node.name === 'hr') apart([{ type: 'horizontalrule', version: 1 }]);
    else if (node.name === 'figure') apart(readFigure(node, reading, within));
    else if (isList(node)) apart(readList(node, reading, within));
    else if (node.name === 'table') apart(readTable(node, reading, within));
    else if (reading.headings.has(node)) read(reading.headings.get(node)!);
    else if (isQuote(node)) read('quote');
    else if (isBlock(node)) read(kind);
    else for (const child of node.children) visit(child, within);
  };
  for (const child of children) visit(child, setting);
  close();
  return blocks;
}

function textBlock(runs: Run[], kind: TextKind): BlockNode {
  if (kind === 'paragraph') return paragraphOf(inlinesOf(runs));
  if (kind === 'quote') return { ...common, type: 'quote', children: inlinesOf(runs) };
  // A heading is bold as it is.
  const plain = runs.map((run) => (run.kind === 'text' ? { ...run, format: run.format & ~BOLD } : run));
  return { ...common, type: 'heading', tag: kind, children: inlinesOf(plain) };
}

function runsOf(text: string, { keepsLines, format, language, href }: Setting): Run[] {
  const lines = keepsLines ? text.split(/\r?\n/) : [text];
  return lines.flatMap((each, index): Run[] => [
    ...(index > 0 ? [{ kind: 'break' } as const] : []),
    { kind: 'text', text: each, format, language, href }
  ]);
}

function inside(element: MarkupElement, around: Setting, reading: Reading): Setting {
  const setting = settingIn(element, around);
  const tag = element.attributes.lang ?? element.attributes['xml:lang'];
  if (tag) setting.language = reading.foreign(tag);
  if (element.name === 'a' && element.attributes.href) {
    // Outlook keeps the address that its safe link stands for.
    const written = element.attributes.originalsrc ?? element.attributes.href;
    setting.href = cleanAddress(written, reading.ownNames);
  }
  return setting;
}

/** Quotes, but not what mail programs merely move in from the edge by the same element. */
function isQuote(element: MarkupElement): boolean {
  if (hasClass(element, /^Mso(Intense)?Quote(CxSp\w+)?$/)) return true;
  return element.name === 'blockquote' && !isMovedIn(element);
}

function isMovedIn({ style }: MarkupElement): boolean {
  return /^(none|0|medium none)/.test(style.border ?? '') || style['border-style'] === 'none';
}

function footnoteRun(element: MarkupElement, reading: Reading): Run {
  return { kind: 'footnote', note: documentOf(textOnly(readBlocks(element.children, reading))) };
}

/** A picture with its caption, or what else is in a figure. */
function readFigure(figure: MarkupElement, reading: Reading, setting: Setting): BlockNode[] {
  const inner = [...elementsIn(figure)];
  const pictures = inner.filter(({ name }) => name === 'img');
  const caption = inner.find(({ name }) => name === 'figcaption');
  const isPlain = pictures.length === 1 && !inner.some(({ name }) => name === 'table');
  if (!isPlain) return readBlocks(figure.children, reading, { setting });
  return [
    reading.picture(pictures[0]!, caption ? textOf(caption).replace(/\s+/g, ' ').trim() || null : null)
  ];
}
