import { inflateSync } from 'node:zlib';

/** Whether words stand anywhere in a file: as they are, in UTF-16, or in one of a PDF's packed streams. */
export function says(file: Buffer, words: string): boolean {
  const wide = Buffer.from(words, 'utf16le').swap16().toString('hex').toUpperCase();
  return [file, ...unpacked(file)].some((bytes) => bytes.includes(words) || bytes.includes(wide));
}

function unpacked(file: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = file.indexOf('stream\n'); at !== -1; at = file.indexOf('stream\n', at + 1)) {
    const packed = file.subarray(at + 7);
    // 0x78: how zlib's data begins. Anything else is not packed, or by another filter.
    if (packed[0] === 0x78) found.push(inflateSync(packed));
  }
  return found;
}
