import { expect } from 'vitest';
import { parsed } from './parsed-html.ts';

/** What the HTML may consist of, written down here once more and not taken from the code. */
const ALLOWED: Record<string, string[]> = {
  p: ['dir'],
  h2: ['id', 'dir'],
  h3: ['id', 'dir'],
  h4: ['id', 'dir'],
  blockquote: ['dir'],
  ul: ['dir'],
  ol: ['start', 'dir'],
  li: ['id', 'dir'],
  hr: [],
  br: [],
  div: ['class', 'role', 'tabindex', 'aria-label'],
  table: ['dir'],
  tbody: [],
  tr: [],
  th: ['scope', 'colspan', 'rowspan', 'dir'],
  td: ['colspan', 'rowspan', 'dir'],
  figure: [],
  img: ['loading', 'decoding', 'width', 'height', 'src', 'alt', 'lang', 'dir'],
  figcaption: ['dir'],
  small: [],
  a: ['href', 'hreflang', 'id', 'role', 'aria-label'],
  span: ['lang', 'dir'],
  strong: [],
  em: [],
  s: [],
  u: [],
  code: [],
  sub: [],
  sup: [],
  section: ['class', 'role', 'aria-labelledby']
};

const VALUES: Record<string, RegExp> = {
  class: /^(table|footnotes)$/,
  dir: /^(ltr|rtl)$/,
  role: /^(region|doc-noteref|doc-backlink|doc-endnotes)$/,
  scope: /^(col|row)$/,
  colspan: /^([2-9]|[1-9]\d|100)$/,
  rowspan: /^([2-9]|[1-9]\d|100)$/,
  start: /^\d{1,7}$/,
  lang: /^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$/i,
  hreflang: /^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$/i
};

/** Expects HTML that needs no repair, of allowed elements and attributes only, with addresses that lead where they say. */
export function expectHarmless(html: string) {
  const { elements, errors, comments } = parsed(html);
  const harm = elements.flatMap(({ tagName, attrs }) => {
    const allowed = ALLOWED[tagName];
    if (allowed === undefined) return [`<${tagName}>`];
    return attrs
      .filter(({ name, value }) => !allowed.includes(name) || !isHarmlessValue(name, value))
      .map(({ name, value }) => `${name}=${JSON.stringify(value)} on <${tagName}>`);
  });
  expect({ errors, comments, harm }).toEqual({ errors: [], comments: 0, harm: [] });
}

function isHarmlessValue(name: string, value: string): boolean {
  if (name === 'href') return isHarmlessAddress(value);
  if (name === 'src') return isHarmlessAddress(value) && !/^(mailto|tel|#)/i.test(value);
  return VALUES[name]?.test(value) ?? true;
}

/** Asks the URL standard's parser where a browser on the site would go, and accepts no surprise. */
function isHarmlessAddress(address: string): boolean {
  const url = URL.parse(address, 'https://site.example/en/page');
  if (url === null) return false;
  if (url.host === 'site.example' && !/^https?:/i.test(address))
    return address.startsWith('/') || address.startsWith('#');
  if (url.protocol === 'mailto:' || url.protocol === 'tel:')
    return url.pathname !== '' && !/[\r\n]/.test(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return false;
  return address.toLowerCase().startsWith(`${url.protocol}//`) && url.username === '';
}
