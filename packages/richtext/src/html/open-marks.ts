import { directionOf } from '../direction.ts';
import type { Text } from '../reading/inline.ts';
import { marksOf } from '../text-marks.ts';
import { attributes } from './attributes.ts';
import { escapeHtml } from './escape.ts';

type Mark = { element: string; tag: string };

/**
 * The elements open around running text: the passage's language outermost, then the formats in their fixed order.
 * `hold` keeps a line break or tab until it is known whether the next text is in the same elements.
 */
export function openMarks(documentLanguage: string | null) {
  const open: Mark[] = [];
  let held = '';

  function closeDownTo(count: number): string {
    let html = '';
    while (open.length > count) html += `</${open.pop()?.element}>`;
    html += held;
    held = '';
    return html;
  }

  function write(text: Text): string {
    const marks = marksAround(text, documentLanguage);
    let shared = 0;
    while (shared < open.length && open[shared]?.tag === marks[shared]?.tag) shared += 1;
    let html = closeDownTo(shared);
    for (const mark of marks.slice(shared)) {
      open.push(mark);
      html += mark.tag;
    }
    return html + escapeHtml(text.text);
  }

  return { write, hold: (html: string) => void (held += html), close: () => closeDownTo(0) };
}

function marksAround({ format, language }: Text, documentLanguage: string | null): Mark[] {
  const formats = marksOf(format).map((element) => ({ element, tag: `<${element}>` }));
  if (language === null || language === documentLanguage) return formats;
  const tag = `<span${attributes({ lang: language, dir: directionOf(language) })}>`;
  return [{ element: 'span', tag }, ...formats];
}
