import { PDFArray, PDFDict, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { keepOnly, nameOf } from './keep-only.ts';

/** Those that are part of what a page shows. Notes, attached files, sounds and films are not. */
const shown = new Set(
  'Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Ink Widget'.split(
    ' '
  )
);
const kept =
  'Type Subtype Rect AP AS F C IC CA ca BE BS Border L LE Vertices InkList QuadPoints P A Dest H StructParent'.split(
    ' '
  );
const ofAnnotation = new Set(kept);
/** Of a link, what a screen reader says of it; of all others the words of whoever wrote the comment. */
const ofLink = new Set([...kept, 'Contents']);

/** Leaves of a page's annotations what is seen of them, without their authors, dates, replies, values and scripts. */
export function cleanAnnotations(page: PDFDict): void {
  const { context } = page;
  const annotations = page.lookup(PDFName.of('Annots'));
  page.delete(PDFName.of('Annots'));
  if (!(annotations instanceof PDFArray)) return;

  const remaining = context.obj([]);
  for (const entry of annotations.asArray()) {
    const annotation = context.lookup(entry);
    const subtype = annotation instanceof PDFDict && nameOf(annotation.lookup(PDFName.of('Subtype')));
    if (annotation instanceof PDFDict && subtype && shown.has(subtype)) {
      keepOnly(annotation, subtype === 'Link' ? ofLink : ofAnnotation);
      // A form's field without its form: what it looks like stays.
      if (subtype === 'Widget') annotation.set(PDFName.of('Subtype'), PDFName.of('Stamp'));
      remaining.push(entry);
    } else if (entry instanceof PDFRef) {
      // The tags for screen readers may point at it as well.
      context.delete(entry);
    }
  }
  if (remaining.size() > 0) page.set(PDFName.of('Annots'), remaining);
}
