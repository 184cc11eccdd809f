import { elementOf, type Markup, type MarkupElement } from './markup.ts';

/** Reads HTML in the browser: nothing in it runs and nothing is fetched, because the document is never shown. */
export function readHtml(html: string): MarkupElement {
  const { body } = new DOMParser().parseFromString(withoutClipboardHead(html), 'text/html');
  return toElement(body);
}

/** Some programs leave the lines that Windows puts before the HTML on its clipboard. */
export function withoutClipboardHead(html: string): string {
  return /^Version:\d/.test(html) ? html.slice(Math.max(html.indexOf('<'), 0)) : html;
}

function toElement(element: Element): MarkupElement {
  const attributes = Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value]));
  return elementOf(element.localName, Array.from(element.childNodes).flatMap(toMarkup), attributes);
}

function toMarkup(node: Node): Markup[] {
  if (node instanceof Element) return [toElement(node)];
  return node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [];
}
