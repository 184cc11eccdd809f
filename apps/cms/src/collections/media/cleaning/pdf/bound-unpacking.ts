import { decodePDFRawStream, PDFContext, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

type Growing = { ensureBuffer: (bytes: number) => Uint8Array };

let unpacked = 0;
let exceeded = false;

/**
 * Lets no stream unpack to more than `one` bytes, and all of them to `all`: a few kilobytes can hold gigabytes. The
 * parser takes what it cannot unpack for a broken object and goes on; hence `wasExceeded`.
 */
export function boundUnpacking({ one, all }: { one: number; all: number }) {
  unpacked = 0;
  exceeded = false;
  const growing = growingStream();
  const { ensureBuffer } = growing;
  const sizes = new WeakMap<object, number>();
  growing.ensureBuffer = function (this: object, bytes: number) {
    unpacked += Math.max(0, bytes - (sizes.get(this) ?? 0));
    sizes.set(this, Math.max(bytes, sizes.get(this) ?? 0));
    if (bytes > one || unpacked > all) {
      exceeded = true;
      throw new Error('A stream unpacks to too much');
    }
    return ensureBuffer.call(this, bytes);
  };
  return { wasExceeded: () => exceeded };
}

/** The prototype all of pdf-lib's decoders share; it is not exported. */
function growingStream(): Growing {
  const context = PDFContext.create();
  const stream = PDFRawStream.of(
    context.obj({ Filter: PDFName.of('FlateDecode') }),
    Uint8Array.of(0x78, 0x9c)
  );
  let shared: unknown = decodePDFRawStream(stream);
  while (!Object.hasOwn(shared as object, 'ensureBuffer')) shared = Object.getPrototypeOf(shared);
  return shared as Growing;
}
