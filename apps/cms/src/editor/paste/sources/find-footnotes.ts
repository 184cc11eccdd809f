import { isBlock } from '../markup/names.ts';
import { elementsIn, hasClass, isElement, type Markup, type MarkupElement } from '../markup/markup.ts';
import { fragmentOf } from './clean-address.ts';
import { noteWithout } from './note-text.ts';

/** `footnote` elements stand where the numbers stood and hold their notes; the notes at the end are gone. */
export type WithFootnotes = { body: MarkupElement; withoutText: number };

/**
 * Brings footnotes and endnotes to their place in the text. Word, LibreOffice, Google Docs, WordPress, Markdown pads
 * and Wikipedia name theirs differently, but all are the same thing: a link to a place further down, from which a
 * link leads back. A number whose note was not pasted stays as text and is counted. Comments of Google Docs are
 * built in the same way and are dropped.
 */
export function findFootnotes(body: MarkupElement): WithFootnotes {
  const places = placesIn(body);
  const notes = new Map<MarkupElement, MarkupElement>();
  const references = new Map<MarkupElement, MarkupElement | null>();
  let withoutText = 0;

  for (const { element: link, parents } of places.links) {
    if (parents.some((parent) => notes.has(parent))) continue;
    const name = fragmentOf(link.attributes.href!)!;
    const target = places.named.get(name);
    if (!target) withoutText += isNumberOfNote(link, parents, name) ? 1 : 0;
    else if (target.position > places.positions.get(link)!) {
      const note = wholeNote(target);
      if (!leadsBack(note, link, parents, places)) continue;
      notes.set(note, note);
      references.set(markOf(link, parents), COMMENT.test(name) ? null : note);
    }
  }

  const replace = (node: Markup): Markup[] => {
    if (!isElement(node)) return [node];
    if (notes.has(node)) return [];
    const note = references.get(node);
    if (note === null) return [];
    if (note) return [{ ...node, name: 'footnote', style: {}, attributes: {}, children: noteWithout(note) }];
    return [{ ...node, children: node.children.flatMap(replace) }];
  };
  return { body: { ...body, children: body.children.flatMap(replace) }, withoutText };
}

const COMMENT = /^cmnt\d+$/;
const KNOWN_NAME =
  /^(_(ftn|edn)\d+|sd(foot|end)note\d+sym|ftnt\d+|(user-content-)?fn[-:]?\w+|cite_note-.+|footnote-.+)$/;

type Place = { element: MarkupElement; parents: MarkupElement[]; position: number };
type Places = { links: Place[]; named: Map<string, Place>; positions: Map<MarkupElement, number> };

/** Links to a fragment, and all that has a name, with where they stand. */
function placesIn(body: MarkupElement): Places {
  const places: Places = { links: [], named: new Map(), positions: new Map() };
  const visit = (element: MarkupElement, parents: MarkupElement[]) => {
    const { href, id, name } = element.attributes;
    const place = { element, parents, position: places.positions.size };
    places.positions.set(element, place.position);
    for (const each of [id, name]) if (each && !places.named.has(each)) places.named.set(each, place);
    if (element.name === 'a' && href && fragmentOf(href)) places.links.push(place);
    for (const child of element.children) if (isElement(child)) visit(child, [element, ...parents]);
  };
  visit(body, []);
  return places;
}

/** The note a place belongs to: what the program marks as one, or else the block it stands in. */
function wholeNote({ element, parents }: Place): MarkupElement {
  const around = [element, ...parents];
  return around.find(isMarkedNote) ?? alone(around) ?? around.find((each) => isBlock(each)) ?? element;
}

function isMarkedNote(element: MarkupElement): boolean {
  return (
    /^(footnote|endnote)$/.test(element.style['mso-element'] ?? '') ||
    /^(ftn|edn|sd(foot|end)note)\d+$/.test(element.attributes.id ?? '') ||
    (element.name === 'li' && 'id' in element.attributes)
  );
}

/** Google Docs: each note is a `div` around the paragraphs of this note only. */
function alone(around: MarkupElement[]): MarkupElement | undefined {
  if (!/^(ftnt|cmnt)\d+$/.test(around[0]?.attributes.id ?? '')) return undefined;
  return around.find(({ name }) => name === 'div');
}

function leadsBack(
  note: MarkupElement,
  link: MarkupElement,
  parents: MarkupElement[],
  places: Places
): boolean {
  const start = [link, ...parents.filter((parent) => !isBlock(parent))];
  return [...elementsIn(note)].some(({ name, attributes }) => {
    const back = name === 'a' && attributes.href ? fragmentOf(attributes.href) : null;
    const place = back ? places.named.get(back) : undefined;
    return place !== undefined && [...start, ...elementsIn(link)].includes(place.element);
  });
}

/** The number with the raised mark around it, which holds nothing else. */
function markOf(link: MarkupElement, parents: MarkupElement[]): MarkupElement {
  let mark = link;
  for (const parent of parents) {
    const others = parent.children.filter((child) => child !== mark && (isElement(child) || child.trim()));
    if (isBlock(parent) || others.length > 0) break;
    mark = parent;
  }
  return mark;
}

function isNumberOfNote(link: MarkupElement, parents: MarkupElement[], name: string): boolean {
  return KNOWN_NAME.test(name) || parents.slice(0, 1).some((parent) => hasClass(parent, /^fn$|footnote/i));
}
