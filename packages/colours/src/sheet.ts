import { contrast, readable } from './contrast.ts';
import { difference } from './oklch.ts';

/** The two colours of text on a sheet. */
const [darkText, lightText] = ['#15130f', '#ffffff'];

/** How different a sheet must look from what lies beside it (as `difference` measures). */
const fromGround = 0.08;
const fromOtherSheet = 0.15;

/** Dark or light text, whichever reads better on this sheet. */
export function textOn(sheet: string): string {
  return contrast(sheet, darkText) > contrast(sheet, lightText) ? darkText : lightText;
}

export function isReadable(sheet: string): boolean {
  return contrast(sheet, textOn(sheet)) >= readable;
}

export function standsOut(sheet: string, ground: string): boolean {
  return difference(sheet, ground) >= fromGround;
}

export function areApart(one: string, other: string): boolean {
  return difference(one, other) >= fromOtherSheet;
}
