/**
 * Text without what HTML and XML cannot carry: control characters other than tab and line feed, lone surrogates (which
 * become U+FFFD) and noncharacters. Line ends become line feeds, as a parser would make them.
 */
export function carriable(text: string): string {
  if (!DOUBTFUL.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/\r\n?|\u0085/g, '\n')
    .replace(UNCARRIED, '');
}

// Nearly all text has none of these, and this asks much faster than it could be rewritten. Surrogates may be in order.
// eslint-disable-next-line no-control-regex -- these are what is looked for
const DOUBTFUL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/;

const UNCARRIED =
  // eslint-disable-next-line no-control-regex -- these are what is taken out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\p{Noncharacter_Code_Point}/gu;
