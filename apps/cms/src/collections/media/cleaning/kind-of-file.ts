/** The kinds of files that are taken. */
export type Kind = 'jpeg' | 'png' | 'webp' | 'avif' | 'heic' | 'pdf';

/** What a file is by its own bytes, whatever it is called; null for anything that is not taken. */
export function kindOfFile(data: Uint8Array): Kind | null {
  const at = (start: number, text: string) =>
    Buffer.from(data.subarray(start, start + text.length)).toString('latin1') === text;

  if (at(0, '\xff\xd8\xff')) return 'jpeg';
  if (at(0, '\x89PNG\r\n\x1a\n')) return 'png';
  if (at(0, 'RIFF') && at(8, 'WEBP')) return 'webp';
  if (at(0, '%PDF-')) return 'pdf';
  return at(4, 'ftyp') ? kindOfBrands(data) : null;
}

/** ISO/IEC 23008-12 (HEIF) and AV1 Image File Format: the coding is told by the brands, of which the first may be general. */
function kindOfBrands(data: Uint8Array): Kind | null {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.length);
  const end = Math.min(bytes.readUInt32BE(0), bytes.length, 256);
  const brands = new Set([bytes.toString('latin1', 8, 12)]);
  for (let start = 16; start + 4 <= end; start += 4) brands.add(bytes.toString('latin1', start, start + 4));
  if (brands.has('avif')) return 'avif';
  return ['heic', 'heix', 'heim', 'heis'].some((brand) => brands.has(brand)) ? 'heic' : null;
}
