import { PDFInvalidObject, PDFParser, PDFStreamWriter, type PDFContext } from '@cantoo/pdf-lib';
import { CannotClean } from '../cannot-clean.ts';
import { mostPdfObjects, mostUnpacked } from '../limits.ts';
import { boundUnpacking } from './bound-unpacking.ts';
import { cleanCatalog } from './clean-catalog.ts';
import { cleanStreams } from './clean-streams.ts';
import { cleanWhatIsReached } from './clean-what-is-reached.ts';

/**
 * A PDF written anew from what its pages show: text, pictures, links, outline, tags for screen readers. Who made it
 * with what and when, comments' authors, attached files, scripts, forms' logic and earlier states do not come along.
 * Throws `CannotClean`. Meant for a worker: it bounds unpacking for the whole thread.
 */
export async function cleanPdf(data: Uint8Array): Promise<Uint8Array> {
  const unpacking = boundUnpacking(mostUnpacked);
  const context = await parse(data);
  if (unpacking.wasExceeded() || context.enumerateIndirectObjects().length > mostPdfObjects) {
    throw new CannotClean('too-large');
  }
  if (context.trailerInfo.Encrypt) throw new CannotClean('protected');

  forgetUnreadable(context);
  const { Root } = context.trailerInfo;
  cleanCatalog(context);
  const reached = cleanWhatIsReached(context);
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.refs.has(ref)) context.delete(ref);
  cleanStreams(context, reached.profiles);
  if (unpacking.wasExceeded()) throw new CannotClean('too-large');

  context.trailerInfo = { Root };
  return PDFStreamWriter.forContext(context, Infinity).serializeToBuffer();
}

async function parse(data: Uint8Array): Promise<PDFContext> {
  try {
    return await PDFParser.forBytesWithOptions(data, Infinity).parseDocument();
  } catch (error) {
    throw new CannotClean('broken', error);
  }
}

/** What could not be parsed would be written out as it stood. */
function forgetUnreadable(context: PDFContext): void {
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFInvalidObject) context.delete(ref);
  }
}
