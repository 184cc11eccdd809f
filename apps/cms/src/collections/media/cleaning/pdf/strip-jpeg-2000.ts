import { CannotClean } from '../cannot-clean.ts';

/** What a decoder needs of a JP2 file (ISO/IEC 15444-1, annex I); XML, UUID and other boxes hold XMP, Exif, GPS. */
const needed = new Set(['jP  ', 'ftyp', 'jp2h', 'jp2c']);

/** A JPEG 2000 picture with the same pixels, without what is said about it. */
export function stripJpeg2000(data: Uint8Array): Uint8Array {
  const picture = Buffer.from(data.buffer, data.byteOffset, data.length);
  if (picture.length < 12) throw new CannotClean('broken');
  if (picture.readUInt16BE(0) === 0xff4f) return withoutComments(picture);

  const kept: Buffer[] = [];
  for (let at = 0; at + 8 <= picture.length;) {
    const { header, length } = sizeOfBox(picture, at);
    if (length < header) throw new CannotClean('broken');
    const type = picture.toString('latin1', at + 4, at + 8);
    const contents = picture.subarray(at + header, at + length);
    if (needed.has(type)) kept.push(box(type, type === 'jp2c' ? withoutComments(contents) : contents));
    at += length;
  }
  return Buffer.concat(kept);
}

function sizeOfBox(picture: Buffer, at: number): { header: number; length: number } {
  const length = picture.readUInt32BE(at);
  if (length === 0) return { header: 8, length: picture.length - at };
  if (length === 1 && at + 16 <= picture.length)
    return { header: 16, length: Number(picture.readBigUInt64BE(at + 8)) };
  return { header: 8, length };
}

function box(type: string, contents: Buffer): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt32BE(contents.length + 8, 0);
  header.write(type, 4, 'latin1');
  return Buffer.concat([header, contents]);
}

/** The codestream's main header (annex A) without comments, which name programs; it ends where the first tile starts. */
function withoutComments(codestream: Buffer): Buffer {
  const kept = [codestream.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= codestream.length && codestream.readUInt16BE(at) !== 0xff90) {
    const end = at + 2 + codestream.readUInt16BE(at + 2);
    if (codestream.readUInt16BE(at) !== 0xff64) kept.push(codestream.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...kept, codestream.subarray(at)]);
}
