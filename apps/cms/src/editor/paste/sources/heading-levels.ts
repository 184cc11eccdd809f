import type { HeadingNode } from '@broadside/types';
import { elementsIn, hasClass, type MarkupElement } from '../markup/markup.ts';

/**
 * The level each heading gets here: h2 to h4, since a document's title is a field of its own. Where the text has
 * several headings of the first level, all levels move down by one; a single one at the start was its title, which
 * becomes an h2 beside the others.
 */
export function headingLevels(body: MarkupElement): Map<MarkupElement, HeadingNode['tag']> {
  const headings = [...elementsIn(body)].flatMap((element) => {
    const level = levelOf(element);
    return level === null ? [] : [{ element, level }];
  });
  const firsts = headings.filter(({ level }) => level === 1).length;
  const isTitle = firsts === 1 && headings[0]!.level === 1;
  const shift = firsts > 0 && !isTitle ? 1 : 0;
  return new Map(headings.map(({ element, level }) => [element, tagOf(level + shift)]));
}

function tagOf(level: number): HeadingNode['tag'] {
  return level <= 2 ? 'h2' : level === 3 ? 'h3' : 'h4';
}

/** Word on the web writes paragraphs with a role; Word's "Title" is a paragraph with a class. */
function levelOf(element: MarkupElement): number | null {
  const { name, attributes } = element;
  const named = /^h([1-6])$/.exec(name)?.[1];
  if (named) return Number(named);
  if (attributes.role === 'heading') return Number(attributes['aria-level'] ?? 2) || 2;
  return name === 'p' && hasClass(element, /^MsoTitle(CxSp\w+)?$/) ? 1 : null;
}
