const BLOCKS = new Set(
  // prettier-ignore
  ['address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dialog', 'dir', 'div',
    'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header',
    'hgroup', 'hr', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'search', 'section', 'summary', 'table',
    'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul']
);

/** True for what begins on a line of its own. */
export function isBlock({ name, style }: { name: string; style: { display?: string } }): boolean {
  return BLOCKS.has(name) || style.display === 'block';
}

export function isList({ name }: { name: string }): boolean {
  return name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir';
}
