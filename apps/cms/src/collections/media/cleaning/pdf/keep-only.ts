import { type PDFDict, PDFName } from '@cantoo/pdf-lib';

/** Removes every entry of a dictionary but those named. */
export function keepOnly(dict: PDFDict, names: ReadonlySet<string>): void {
  for (const key of dict.keys()) if (!names.has(key.decodeText())) dict.delete(key);
}

/** Removes the entries named. */
export function drop(dict: PDFDict, names: Iterable<string>): void {
  for (const name of names) dict.delete(PDFName.of(name));
}

/** The text of a name without its slash; null for anything else. */
export function nameOf(object: unknown): string | null {
  return object instanceof PDFName ? object.decodeText() : null;
}
