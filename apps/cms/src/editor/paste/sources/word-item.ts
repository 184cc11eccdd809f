import { elementsIn, isElement, type Markup, type MarkupElement, textOf } from '../markup/markup.ts';
import type { FlatItem } from './nest-items.ts';

/**
 * A paragraph that Word shows as an item of a list (`mso-list:l0 level2 lfo1`); null for any other. Its mark stands in
 * a span that Word itself ignores, and tells whether the list is numbered.
 */
export function wordItemOf(element: MarkupElement): FlatItem | null {
  const level = /\blevel(\d)\b/.exec(element.style['mso-list'] ?? '')?.[1];
  if (!level || (element.name !== 'p' && element.name !== 'div')) return null;
  const mark = [...elementsIn(element)].filter(isMark).map(textOf).join('').trim();
  const ordered = NUMBERED.test(mark);
  return {
    level: Number(level),
    ordered,
    start: ordered ? Number(/(\d+)\D*$/.exec(mark)?.[1] ?? 1) : null,
    children: element.children.flatMap(withoutMark)
  };
}

/** "1.", "(a)", "iv)", "2.1", but not "o" and "§", which are bullets in another font. */
const NUMBERED = /^\(?(\p{Nd}+|\p{L}{1,5})(\.(\p{Nd}+|\p{L}))*[.)]$|^\p{Nd}+(\.\p{Nd}+)*$/u;

function isMark({ style }: MarkupElement): boolean {
  return style['mso-list'] === 'ignore';
}

function withoutMark(node: Markup): Markup[] {
  if (!isElement(node)) return [node];
  return isMark(node) ? [] : [{ ...node, children: node.children.flatMap(withoutMark) }];
}
