import { elementsIn, isElement, type Markup, type MarkupElement, textOf } from '../markup/markup.ts';
import { fragmentOf } from './clean-address.ts';

/** A note's own text: without its number and without the links back to the text. */
export function noteWithout(note: MarkupElement): Markup[] {
  const strip = (node: Markup): Markup[] => {
    if (!isElement(node)) return [node];
    if (isWayBack(node) || isEmptied(node)) return [];
    return [{ ...node, children: node.children.flatMap(strip) }];
  };
  return note.children.flatMap(strip);
}

/** A link within the document whose text is a number or an arrow. */
function isWayBack({ name, attributes, children }: MarkupElement): boolean {
  if (name !== 'a' || !attributes.href || fragmentOf(attributes.href) === null) return false;
  // U+FE0E asks for an arrow instead of an emoji.
  const text = children.map(textOf).join('').replaceAll('\uFE0E', '').replaceAll('\uFE0F', '').trim();
  return /^[[(]?[\p{N}*†‡ivxlcdm]{0,6}[\])]?[.:]?$/iu.test(text) || /^[↩↪↑^⤴⏎\s\p{L}]{0,3}$/u.test(text);
}

/** What was nothing but the way back: a raised number, an empty anchor. */
function isEmptied(element: MarkupElement): boolean {
  const links = [...elementsIn(element)].filter(isWayBack);
  return (
    element.name === 'sup' && links.length > 0 && links.map(textOf).join('').trim() === textOf(element).trim()
  );
}
