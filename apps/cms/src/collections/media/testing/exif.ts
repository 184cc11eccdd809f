import { position, secrets } from './secrets.ts';

type Entry = { tag: number; type: 2 | 3 | 4 | 5 | 7; count: number; value: Buffer };

/** An Exif block (TIFF 6.0 and Exif 2.32, big-endian) with author, camera, serial number, comment, place, thumbnail. */
export function exifBlock({
  orientation = 1,
  thumbnail
}: { orientation?: number; thumbnail?: Buffer } = {}): Buffer {
  const main = [
    text(0x010e, secrets.comment),
    text(0x010f, secrets.maker),
    text(0x0110, secrets.model),
    short(0x0112, orientation),
    text(0x0131, secrets.program),
    text(0x013b, secrets.author)
  ];
  const camera = [
    text(0x9003, '2026:03:14 21:30:00'),
    text(0xa430, secrets.author),
    text(0xa431, secrets.serial)
  ];
  const place = [
    text(0x0001, 'N'),
    degrees(0x0002, position.north),
    text(0x0003, 'E'),
    degrees(0x0004, position.east)
  ];
  // Sizes first, so that each directory knows where the next begins.
  const starts: number[] = [8];
  const mainSize = sizeOf([...main, long(0x8769, 0), long(0x8825, 0)]);
  starts.push(8 + mainSize, 8 + mainSize + sizeOf(camera), 8 + mainSize + sizeOf(camera) + sizeOf(place));
  const small = thumbnail
    ? directory([long(0x0201, starts[3]! + 6 + 24), long(0x0202, thumbnail.length)], starts[3]!, 0)
    : Buffer.alloc(0);
  return Buffer.concat([
    Buffer.from('MM\0*\0\0\0\x08', 'latin1'),
    directory([...main, long(0x8769, starts[1]!), long(0x8825, starts[2]!)], 8, thumbnail ? starts[3]! : 0),
    directory(camera, starts[1]!, 0),
    directory(place, starts[2]!, 0),
    small,
    thumbnail ?? Buffer.alloc(0)
  ]);
}

function text(tag: number, words: string): Entry {
  const value = Buffer.from(`${words}\0`, 'latin1');
  return { tag, type: 2, count: value.length, value };
}

function short(tag: number, number: number): Entry {
  const value = Buffer.alloc(4);
  value.writeUInt16BE(number);
  return { tag, type: 3, count: 1, value };
}

function long(tag: number, number: number): Entry {
  const value = Buffer.alloc(4);
  value.writeUInt32BE(number);
  return { tag, type: 4, count: 1, value };
}

function degrees(tag: number, parts: readonly number[]): Entry {
  const value = Buffer.alloc(24);
  parts.forEach((part, index) => {
    value.writeUInt32BE(part, index * 8);
    value.writeUInt32BE(1, index * 8 + 4);
  });
  return { tag, type: 5, count: 3, value };
}

function sizeOf(entries: Entry[]): number {
  return (
    6 +
    entries.length * 12 +
    entries.reduce((sum, { value }) => sum + (value.length > 4 ? value.length : 0), 0)
  );
}

function directory(entries: Entry[], start: number, next: number): Buffer {
  const table = Buffer.alloc(6 + entries.length * 12);
  table.writeUInt16BE(entries.length);
  const beyond: Buffer[] = [];
  let at = start + table.length;
  entries.forEach(({ tag, type, count, value }, index) => {
    const row = 2 + index * 12;
    table.writeUInt16BE(tag, row);
    table.writeUInt16BE(type, row + 2);
    table.writeUInt32BE(count, row + 4);
    if (value.length <= 4) value.copy(table, row + 8);
    else {
      table.writeUInt32BE(at, row + 8);
      beyond.push(value);
      at += value.length;
    }
  });
  table.writeUInt32BE(next, table.length - 4);
  return Buffer.concat([table, ...beyond]);
}
