import { hasClass, isElement, type Markup, type MarkupElement, textOf } from '../markup/markup.ts';
import { isList } from '../markup/names.ts';
import { nestItems, type FlatItem } from './nest-items.ts';
import { wordItemOf } from './word-item.ts';

/** Makes real lists of Word's list paragraphs, and of the one-line lists of Word on the web and Etherpad. */
export function gatherLists(element: MarkupElement): MarkupElement {
  const children = gathered(element.children);
  return { ...element, children: children.map((child) => (isElement(child) ? gatherLists(child) : child)) };
}

function gathered(children: Markup[]): Markup[] {
  const result: Markup[] = [];
  let items: FlatItem[] = [];
  const close = () => {
    result.push(...nestItems(items));
    items = [];
  };
  for (const child of children) {
    const found = itemsOf(child);
    if (found) items.push(...found);
    else if (items.length > 0 && isContinued(child)) items.at(-1)!.children.push(child);
    else if (items.length === 0 || !isBlank(child)) {
      close();
      result.push(child);
    }
  }
  close();
  return result;
}

function isBlank(node: Markup): boolean {
  return !isElement(node) && node.trim() === '';
}

/** A further paragraph of the same item in Word: it has the list's style and no mark of its own. */
function isContinued(node: Markup): boolean {
  return isElement(node) && hasClass(node, /^MsoList(Continue|Paragraph)/) && textOf(node).trim() !== '';
}

function itemsOf(node: Markup): FlatItem[] | null {
  if (!isElement(node)) return null;
  const word = wordItemOf(node);
  if (word) return [word];
  const list = onlyListIn(node);
  return list && flatItemsOf(list);
}

/** A list, or the one in a wrapper around nothing else. */
function onlyListIn(element: MarkupElement): MarkupElement | null {
  if (isList(element)) return element;
  const [only, ...others] = element.children.filter((child) => !isBlank(child));
  const isWrapper = element.name === 'div' || element.name === 'span';
  return isWrapper && only && isElement(only) && others.length === 0 ? onlyListIn(only) : null;
}

/** The items of a list that says its level itself; null for one that is nested as HTML means it. */
function flatItemsOf(list: MarkupElement): FlatItem[] | null {
  const own = /(?:^|\s)list-(?:bullet|number)(\d+)(?:\s|$)/.exec(list.attributes.class ?? '')?.[1];
  const items = list.children.filter(isElement);
  const isFlat = items.every(
    ({ name, attributes }) => name === 'li' && (own ?? attributes['data-aria-level'])
  );
  if (items.length === 0 || !isFlat) return null;
  return items.map(({ attributes, children }, index) => ({
    level: Number(own ?? attributes['data-aria-level']),
    ordered: list.name === 'ol',
    start: index === 0 && list.attributes.start ? Number(list.attributes.start) : null,
    children
  }));
}
