import { hasClass, type Markup, type MarkupElement, rebuilt } from '../markup/markup.ts';

/** What was pasted without all that is no text: scripts, styles, office XML, comments, hidden parts, tracking pixels. */
export function withoutNoise(body: MarkupElement): MarkupElement {
  return { ...body, children: body.children.flatMap((child) => rebuilt(child, quiet)) };
}

function quiet(element: MarkupElement): Markup[] {
  if (isNoise(element)) return [];
  if (element.name === 'img') return emojiOf(element) ?? [element];
  // Smart tags and content controls of Word: names, dates and forms around plain text.
  if (/^(st1|w):/.test(element.name)) return element.children;
  return [element];
}

const NOISE = new Set(
  // prettier-ignore
  ['script', 'style', 'head', 'meta', 'link', 'title', 'base', 'noscript', 'template', 'iframe', 'object', 'embed', 'svg',
    'canvas', 'video', 'audio', 'source', 'track', 'input', 'button', 'select', 'textarea', 'progress', 'map', 'area',
    'col', 'colgroup', 'xml']
);

/** Text for screen readers beside what is seen; Thunderbird's > signs; Wikipedia's links to its editor; Word's contents. */
const NOISY_CLASS =
  /^(screen-reader-text|sr-only|visually-hidden|moz-txt-citetags|mw-editsection|MsoToc\d|MsoCommentReference|msocomanchor|msocomtxt)$/;

function isNoise(element: MarkupElement): boolean {
  const { name, style, attributes } = element;
  return (
    NOISE.has(name) ||
    /^[ovm]:/.test(name) ||
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    style.display === 'none' ||
    style.visibility === 'hidden' ||
    style['mso-hide'] === 'all' ||
    /^(comment-list|comment|header|footer)$/.test(style['mso-element'] ?? '') ||
    'mso-comment-reference' in style ||
    hasClass(element, NOISY_CLASS) ||
    isTrackedDeletion(element) ||
    (name === 'img' && isPixel(element))
  );
}

/** Word marks what was struck out under "track changes" with who did it and when. */
function isTrackedDeletion({ name, attributes }: MarkupElement): boolean {
  return name === 'del' && 'datetime' in attributes && 'cite' in attributes;
}

/** Nobody looks at a picture of so few pixels: it reports who reads, or it is a space. Google Docs' tick boxes are drawn. */
function isPixel({ attributes, style }: MarkupElement): boolean {
  const width = parseFloat(attributes.width ?? style.width ?? '');
  const height = parseFloat(attributes.height ?? style.height ?? '');
  return (width <= 3 && height <= 3) || attributes['aria-roledescription'] === 'checkbox';
}

/** WordPress, Gmail and others draw emoji as pictures. */
function emojiOf({ attributes }: MarkupElement): Markup[] | null {
  const text = attributes['data-emoji'] ?? attributes.alt ?? '';
  return text.length <= 16 && /^\p{Extended_Pictographic}/u.test(text) ? [text] : null;
}
