import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** What an HTML parser that is not ours makes of the HTML, with everything it had to repair. */
export function parsed(html: string) {
  const errors: string[] = [];
  const fragment = parseFragment(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code }) => errors.push(code)
  });
  const elements = elementsIn(fragment.childNodes);
  for (const element of elements) {
    if (!element.sourceCodeLocation) errors.push(`<${element.tagName}> was not written`);
    else if (!VOID.has(element.tagName) && !element.sourceCodeLocation.endTag)
      errors.push(`<${element.tagName}> not closed`);
  }
  return {
    elements,
    errors,
    text: textIn(fragment.childNodes),
    comments: countComments(fragment.childNodes)
  };
}

/** The elements of a name, in order. */
export function all(html: string, name: string): Element[] {
  return parsed(html).elements.filter((element) => element.tagName === name);
}

/** The one element of a name; throws where there are none or several. */
export function one(html: string, name: string): Element {
  const [element, ...others] = all(html, name);
  if (element === undefined || others.length > 0)
    throw new Error(`${others.length + 1} <${name}> in ${html}`);
  return element;
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? null;
}

export function textOfElement(element: Element): string {
  return textIn(element.childNodes);
}

/** Names of the elements inside, in the order they open. */
export function namesIn(element: Element): string[] {
  return elementsIn(element.childNodes).map(({ tagName }) => tagName);
}

/** The text a reader reads, without footnotes and the numbers that refer to them. */
export function runningText(html: string): string {
  return textIn(parseFragment(html).childNodes, (element) =>
    ['doc-endnotes', 'doc-noteref'].includes(attribute(element, 'role') ?? '')
  );
}

const VOID = new Set(['br', 'hr', 'img']);

function elementsIn(nodes: Node[]): Element[] {
  const found: Element[] = [];
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    found.push(node);
    for (const inner of elementsIn(node.childNodes)) found.push(inner);
  }
  return found;
}

function textIn(nodes: Node[], isLeftOut: (element: Element) => boolean = () => false): string {
  return nodes
    .map((node) => {
      if ('value' in node) return node.value;
      return 'tagName' in node && !isLeftOut(node) ? textIn(node.childNodes, isLeftOut) : '';
    })
    .join('');
}

function countComments(nodes: Node[]): number {
  return nodes.reduce(
    (count, node) =>
      count + ('childNodes' in node ? countComments(node.childNodes) : node.nodeName === '#comment' ? 1 : 0),
    0
  );
}
