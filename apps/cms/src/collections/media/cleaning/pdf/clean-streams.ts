import { PDFName, PDFRawStream, type PDFContext, type PDFDict, type PDFObject } from '@cantoo/pdf-lib';
import { CannotClean } from '../cannot-clean.ts';
import { nameOf } from './keep-only.ts';
import { withoutNames } from './strip-profile.ts';
import { stripJpeg } from './strip-jpeg.ts';
import { stripJpeg2000 } from './strip-jpeg-2000.ts';
import { filtersOf, replaceContents, unpack } from './stream-contents.ts';

/** Takes what is said about them out of the pictures and colour profiles, without changing a pixel. */
export function cleanStreams(context: PDFContext, profiles: ReadonlySet<PDFObject>): void {
  for (const [ref, stream] of context.enumerateIndirectObjects()) {
    if (!(stream instanceof PDFRawStream)) continue;
    if (isDescription(stream.dict)) context.delete(ref);
    else cleanStream(stream, profiles.has(stream));
  }
}

function cleanStream(stream: PDFRawStream, isProfile: boolean): void {
  const coding = filtersOf(stream).at(-1);
  if (coding === 'DCTDecode') replaceContents(stream, { contents: stripJpeg(unpack(stream)), coding });
  else if (coding === 'JPXDecode')
    replaceContents(stream, { contents: stripJpeg2000(unpack(stream)), coding });
  else if (isProfile) replaceContents(stream, { contents: withoutNames(unpack(stream)), coding: null });
  else if (nameOf(stream.dict.lookup(PDFName.of('Subtype'))) !== 'Image') checkNothingIsLeft(stream);
}

function isDescription(dict: PDFDict): boolean {
  return ['Metadata', 'EmbeddedFile'].includes(nameOf(dict.lookup(PDFName.of('Type'))) ?? '');
}

/** How Exif and XMP begin, wherever they are tucked away, in a picture that stands in the text itself for one. */
const traces = ['Exif\0\0', '<?xpacket', '<x:xmpmeta', 'http://ns.adobe.com/xap/'];

function checkNothingIsLeft(stream: PDFRawStream): void {
  const contents = Buffer.from(unpack(stream));
  if (traces.some((trace) => contents.includes(trace, 0, 'latin1'))) throw new CannotClean('not-removable');
}
