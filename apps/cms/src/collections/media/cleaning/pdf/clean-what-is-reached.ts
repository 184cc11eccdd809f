import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFRef,
  PDFStream,
  type PDFContext,
  type PDFObject
} from '@cantoo/pdf-lib';
import { cleanAction } from './clean-action.ts';
import { drop, nameOf } from './keep-only.ts';

/** Never kept, wherever it stands: descriptions, private data of programs, places, scripts, embedded files. */
const never =
  'Metadata PieceInfo LastModified AF AA EF JS XFA OPI Thumb LGIDict VP Measure PtData CreatorInfo User Author Creator Producer CreationDate ModDate SourceModified Threads'.split(
    ' '
  );
/** A stream's bytes may lie in another file. */
const ofStreams = ['F', 'FFilter', 'FDecodeParms', 'DL'];

type Reached = {
  refs: Set<PDFRef>;
  /** Streams that are colour profiles. */
  profiles: Set<PDFObject>;
};

/** Goes through everything that hangs on the document's root, cleaning as it goes. The rest is never written. */
export function cleanWhatIsReached(context: PDFContext): Reached {
  const reached: Reached = { refs: new Set(), profiles: new Set() };
  const free = new Set<PDFObject>();
  const waiting: PDFObject[] = [context.trailerInfo.Root!];
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    if (object instanceof PDFRef) {
      if (reached.refs.has(object)) continue;
      reached.refs.add(object);
      const found = context.lookup(object);
      if (found) waiting.push(found);
    } else if (object instanceof PDFDict) {
      if (!free.has(object)) clean(object, free);
      waiting.push(...object.values());
    } else if (object instanceof PDFStream) {
      drop(object.dict, ofStreams);
      clean(object.dict, free);
      waiting.push(...object.dict.values());
    } else if (object instanceof PDFArray) {
      if (nameOf(object.lookup(0)) === 'ICCBased') reached.profiles.add(object.lookup(1)!);
      waiting.push(...object.asArray());
    }
  }
  return reached;
}

/** `free` gathers the dictionaries whose keys a program made up, such as a font's name on a page. */
function clean(dict: PDFDict, free: Set<PDFObject>): void {
  drop(dict, never);
  for (const key of ['Dests', 'CharProcs', 'RoleMap', 'ClassMap']) add(dict.lookup(PDFName.of(key)), free);
  const resources = dict.lookup(PDFName.of('Resources'));
  if (resources instanceof PDFDict) {
    for (const key of resources.keys()) add(resources.lookup(key), free);
  }

  // In the tags for screen readers `A` is something else: a dictionary with an owner.
  const action = dict.lookup(PDFName.of('A'));
  if (action instanceof PDFDict && !action.has(PDFName.of('O')) && !cleanAction(action)) drop(dict, ['A']);
}

function add(object: PDFObject | undefined, free: Set<PDFObject>): void {
  if (object instanceof PDFDict) free.add(object);
}
