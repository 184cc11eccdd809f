import { PDFArray, PDFDict, PDFName, type PDFContext } from '@cantoo/pdf-lib';
import { CannotClean } from '../cannot-clean.ts';
import { cleanAnnotations } from './clean-annotations.ts';
import { keepOnly } from './keep-only.ts';

const ofCatalog = new Set(
  'Type Version Pages PageLabels Names Dests ViewerPreferences PageLayout Outlines StructTreeRoot MarkInfo Lang OCProperties'.split(
    ' '
  )
);
const ofPage = new Set(
  'Type Parent Kids Count Resources MediaBox CropBox BleedBox TrimBox ArtBox Contents Rotate Group Annots StructParents Tabs UserUnit'.split(
    ' '
  )
);
const ofNames = new Set(['Dests']);

/** Leaves of the document's root and its pages (ISO 32000-2, 7.7.2 and 7.7.3) what is seen, and nothing that runs. */
export function cleanCatalog(context: PDFContext): void {
  const catalog = context.lookupMaybe(context.trailerInfo.Root, PDFDict);
  const pages = catalog?.lookupMaybe(PDFName.of('Pages'), PDFDict);
  if (!catalog || !pages) throw new CannotClean('broken');

  keepOnly(catalog, ofCatalog);
  const names = catalog.lookup(PDFName.of('Names'));
  if (names instanceof PDFDict) keepOnly(names, ofNames);
  if (cleanPages(pages) === 0) throw new CannotClean('broken');
}

/** Answers how many pages there are. */
function cleanPages(root: PDFDict): number {
  const seen = new Set<PDFDict>();
  const waiting = [root];
  let pages = 0;
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const kids = node.lookup(PDFName.of('Kids'));
    if (seen.has(node)) {
      // A page may stand in two places; a branch within itself has no end.
      if (kids) throw new CannotClean('broken');
      continue;
    }
    seen.add(node);
    keepOnly(node, ofPage);
    if (kids instanceof PDFArray) {
      const known = kids.asArray().map((_, index) => kids.lookup(index));
      waiting.push(...known.filter((kid) => kid instanceof PDFDict));
    } else {
      pages += 1;
      cleanAnnotations(node);
    }
  }
  return pages;
}
