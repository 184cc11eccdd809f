import { deflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFName,
  PDFNull,
  PDFRawStream,
  type PDFObject
} from '@cantoo/pdf-lib';
import { drop, nameOf } from './keep-only.ts';

/** Codings of pictures, which stay as they are; each is the last of its stream's filters. */
const pictures = new Set(['DCTDecode', 'JPXDecode', 'CCITTFaxDecode', 'JBIG2Decode']);

/** The names of a stream's filters, in the order they are taken off. */
export function filtersOf({ dict }: PDFRawStream): (string | null)[] {
  return listOf(dict.lookup(PDFName.of('Filter'))).map(nameOf);
}

/** The contents without all filters but a picture's own. */
export function unpack(stream: PDFRawStream): Uint8Array {
  const { dict, contents } = stream;
  const filters = filtersOf(stream);
  const own = pictures.has(filters.at(-1) ?? '') ? 1 : 0;
  if (filters.length === own) return contents;

  const all = filters.length - own;
  const packed = dict.clone();
  packed.set(
    PDFName.of('Filter'),
    dict.context.obj(filters.slice(0, all).map((name) => PDFName.of(name ?? '')))
  );
  const parameters = listOf(dict.lookup(PDFName.of('DecodeParms')));
  drop(packed, ['DecodeParms']);
  if (parameters.length > 0) {
    const kept = filters.slice(0, all).map((_, index) => parameters[index] ?? PDFNull);
    packed.set(PDFName.of('DecodeParms'), dict.context.obj(kept));
  }
  return decodePDFRawStream(PDFRawStream.of(packed, contents)).decode();
}

/** Puts contents in place that have no filter but a picture's own, if that is given; others are packed anew. */
export function replaceContents(
  stream: PDFRawStream,
  { contents, coding }: { contents: Uint8Array; coding: string | null }
): void {
  const { dict } = stream;
  const own = listOf(dict.lookup(PDFName.of('DecodeParms'))).at(filtersOf(stream).length - 1);
  drop(dict, ['Filter', 'DecodeParms', 'Length']);
  dict.set(PDFName.of('Filter'), PDFName.of(coding ?? 'FlateDecode'));
  if (coding && own && own !== PDFNull) dict.set(PDFName.of('DecodeParms'), own);
  stream.updateContents(coding ? contents : deflateSync(contents));
}

function listOf(object: PDFObject | undefined): PDFObject[] {
  if (!object) return [];
  return object instanceof PDFArray ? object.asArray().map((_, index) => object.lookup(index)!) : [object];
}
