import heic from 'heic-decode';
import { CannotClean } from './cannot-clean.ts';
import { mostHeicPixels } from './limits.ts';

/** The first picture of a HEIC file, upright (libheif applies its turns and mirrorings), four bytes a pixel. */
export async function decodeHeic(buffer: Uint8Array) {
  const pictures = await heic.all({ buffer });
  try {
    const { width, height, decode } = pictures[0]!;
    if (width * height > mostHeicPixels) throw new CannotClean('too-large');
    const { data } = await decode();
    // A copy of its own: libheif's memory cannot be handed over.
    return { data: new Uint8Array(data), width, height };
  } finally {
    pictures.dispose();
  }
}
