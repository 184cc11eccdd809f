import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { elementOf, isElement, type Markup, type MarkupElement } from './markup.ts';
import { withoutClipboardHead } from './read-html.ts';

/** As `readHtml`, by a parser that follows the same standard as browsers and runs without one. */
export function readHtmlInTest(html: string): MarkupElement {
  const [document] = toMarkup(
    parse(withoutClipboardHead(html)).childNodes.find((node) => node.nodeName === 'html')!
  );
  return (document as MarkupElement).children.filter(isElement).find(({ name }) => name === 'body')!;
}

function toMarkup(node: DefaultTreeAdapterTypes.ChildNode): Markup[] {
  if (node.nodeName === '#text') return [(node as DefaultTreeAdapterTypes.TextNode).value];
  if (!('tagName' in node)) return [];
  const attributes = Object.fromEntries(
    node.attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value])
  );
  return [elementOf(node.tagName, node.childNodes.flatMap(toMarkup), attributes)];
}
