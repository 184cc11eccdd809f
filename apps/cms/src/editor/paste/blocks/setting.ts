import { isBlock } from '../markup/names.ts';
import type { MarkupElement } from '../markup/markup.ts';
import { BOLD, CODE, ITALIC, LOWERED, RAISED, STRUCK, type Setting } from './run.ts';

/** How text inside the element is set, given how the text around it is. Knows emphasis, line ends; links and languages are elsewhere. */
export function settingIn(element: MarkupElement, around: Setting): Setting {
  return { ...around, format: formatIn(element, around.format), keepsLines: keepsLines(element, around) };
}

const BITS: { [name: string]: number } = {
  ...{ b: BOLD, strong: BOLD, i: ITALIC, em: ITALIC, cite: ITALIC, dfn: ITALIC, var: ITALIC },
  ...{ s: STRUCK, strike: STRUCK, del: STRUCK, sub: LOWERED, sup: RAISED },
  ...{ code: CODE, tt: CODE, kbd: CODE, samp: CODE }
};

/** Of these, what a style sheet made bold or slanted says nothing that the element does not say itself. */
const EMPHATIC = /^(h[1-6]|th|blockquote|thead|caption|figcaption|pre)$/;

function formatIn(element: MarkupElement, around: number): number {
  const { name, style } = element;
  let format = around | (BITS[name] ?? 0);
  if (EMPHATIC.test(name)) return format;
  // Google Docs wraps everything in <b style="font-weight:normal">: the style wins over the element's name.
  const weight = style['font-weight'];
  if (weight) format = set(format, BOLD, /^bold/.test(weight) || Number(weight) >= 600);
  const slant = style['font-style'];
  if (slant) format = set(format, ITALIC, /^(italic|oblique)/.test(slant));
  const line = `${style['text-decoration'] ?? ''} ${style['text-decoration-line'] ?? ''}`;
  if (line.includes('line-through')) format |= STRUCK;
  const place = isBlock(element) ? undefined : style['vertical-align'];
  if (place === 'super') format = set(format | RAISED, LOWERED, false);
  if (place === 'sub') format = set(format | LOWERED, RAISED, false);
  return format;
}

function set(format: number, bit: number, on: boolean): number {
  return on ? format | bit : format & ~bit;
}

function keepsLines({ name, style }: MarkupElement, around: Setting): boolean {
  if (name === 'pre') return true;
  const said = style['white-space-collapse'] ?? style['white-space'];
  return said ? /^(pre|preserve|break-spaces)/.test(said) : around.keepsLines;
}
