/** What was pasted, as plain values: the same whether a browser read it or a test. Comments are not in it. */
export type Markup = MarkupElement | string;

export type MarkupElement = {
  /** In lower case, with its prefix if it has one (`o:p`). */
  name: string;
  attributes: { [name: string]: string };
  /** The `style` attribute's declarations, in lower case. */
  style: { [property: string]: string };
  children: Markup[];
};

export function isElement(node: Markup): node is MarkupElement {
  return typeof node !== 'string';
}

export function elementOf(
  name: string,
  children: Markup[],
  attributes: MarkupElement['attributes'] = {}
): MarkupElement {
  return { name, attributes, style: styleOf(attributes.style ?? ''), children };
}

/** All text in it, one after another. */
export function textOf(node: Markup): string {
  return isElement(node) ? node.children.map(textOf).join('') : node;
}

/** The element and all elements in it, in the order of the text. */
export function* elementsIn(node: Markup): Generator<MarkupElement> {
  if (!isElement(node)) return;
  yield node;
  for (const child of node.children) yield* elementsIn(child);
}

export function hasClass(element: MarkupElement, pattern: RegExp): boolean {
  return (element.attributes.class ?? '').split(/\s+/).some((name) => pattern.test(name));
}

/** The tree made anew from the leaves up: each element becomes what `change` answers, which may be nothing. */
export function rebuilt(node: Markup, change: (element: MarkupElement) => Markup[]): Markup[] {
  if (!isElement(node)) return [node];
  return change({ ...node, children: node.children.flatMap((child) => rebuilt(child, change)) });
}

function styleOf(text: string): MarkupElement['style'] {
  const style: MarkupElement['style'] = {};
  for (const declaration of text.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0) style[declaration.slice(0, colon).trim()] = declaration.slice(colon + 1).trim();
  }
  return style;
}
