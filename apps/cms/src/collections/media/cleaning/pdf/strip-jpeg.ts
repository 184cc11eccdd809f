import { CannotClean } from '../cannot-clean.ts';

const startOfScan = 0xda;
const endOfImage = 0xd9;

/**
 * A JPEG with the same pixels, without comments, thumbnails, profiles, and the segments in which cameras and programs
 * write (ITU-T T.81, annex B). Adobe's APP14 stays, since it says how the colours are coded.
 */
export function stripJpeg(data: Uint8Array): Uint8Array {
  const jpeg = Buffer.from(data.buffer, data.byteOffset, data.length);
  if (jpeg.length < 4 || jpeg.readUInt16BE(0) !== 0xffd8) throw new CannotClean('broken');

  const kept = [jpeg.subarray(0, 2)];
  let at = 2;
  while (at + 1 < jpeg.length) {
    if (jpeg[at] !== 0xff) throw new CannotClean('broken');
    const marker = jpeg[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === endOfImage) break;
    if (at + 4 > jpeg.length) break;
    const end = at + 2 + jpeg.readUInt16BE(at + 2);
    kept.push(...whatStays(marker, jpeg.subarray(at, end)));
    at = marker === startOfScan ? endOfScan(jpeg, end) : end;
    if (marker === startOfScan) kept.push(jpeg.subarray(end, at));
  }
  // What lies behind the end, a second picture for one, is left behind.
  return Buffer.concat([...kept, Buffer.of(0xff, endOfImage)]);
}

function whatStays(marker: number, segment: Buffer): Buffer[] {
  if (marker === 0xe0) return jfifHeader(segment);
  if (marker === 0xee) return segment.toString('latin1', 4, 9) === 'Adobe' ? [segment.subarray(0, 16)] : [];
  const isAboutThePicture = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
  return isAboutThePicture ? [] : [segment];
}

/** The header without its thumbnail. */
function jfifHeader(segment: Buffer): Buffer[] {
  if (segment.length < 18 || segment.toString('latin1', 4, 9) !== 'JFIF\0') return [];
  const header = Buffer.from(segment.subarray(0, 18));
  header.writeUInt16BE(16, 2);
  header.writeUInt16BE(0, 16);
  return [header];
}

/** Where the coded data after a scan's header ends: at a marker that is neither a stuffed zero nor a restart. */
function endOfScan(jpeg: Buffer, from: number): number {
  for (let at = jpeg.indexOf(0xff, from); at !== -1; at = jpeg.indexOf(0xff, at + 1)) {
    const next = jpeg[at + 1];
    if (next === undefined) break;
    const goesOn = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!goesOn) return at;
  }
  return jpeg.length;
}
