import { PDFHexString, PDFName, PDFString, type PDFDict } from '@cantoo/pdf-lib';
import { keepOnly, nameOf } from './keep-only.ts';

const within = new Set(['Type', 'S', 'D']);
const outward = new Set(['Type', 'S', 'URI']);

/** Leaves of an action only to where it leads; false where it is neither a place in the document nor an address. */
export function cleanAction(action: PDFDict): boolean {
  const kind = nameOf(action.lookup(PDFName.of('S')));
  if (kind === 'GoTo') keepOnly(action, within);
  else if (kind === 'URI' && isAddress(action.lookup(PDFName.of('URI')))) keepOnly(action, outward);
  else return false;
  return true;
}

/** Not `javascript:`, and no path on somebody's computer. */
function isAddress(value: unknown): boolean {
  const isText = value instanceof PDFString || value instanceof PDFHexString;
  return isText && /^\s*(https?:|mailto:)/i.test(value.decodeText());
}
