import sharp from 'sharp';
import { largest } from '../sizes.ts';
import { CannotClean } from './cannot-clean.ts';
import { mostPixels } from './limits.ts';

/** An encoded picture, or with its width and height four bytes a pixel. */
type Picture = { data: Uint8Array } | { data: Uint8Array; width: number; height: number };

/**
 * The picture's pixels and nothing else, upright, in sRGB, as a PNG. sharp keeps no Exif, XMP, IPTC, comments or
 * colour profile unless asked to.
 */
export async function cleanPicture(picture: Picture): Promise<Buffer> {
  const raw =
    'width' in picture ? { width: picture.width, height: picture.height, channels: 4 as const } : undefined;
  try {
    return await sharp(picture.data, { limitInputPixels: mostPixels, failOn: 'error', raw })
      .autoOrient()
      .resize({ ...largest, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .png({ compressionLevel: 1 })
      .toBuffer();
  } catch (error) {
    throw new CannotClean(/pixel limit/.test(String(error)) ? 'too-large' : 'broken', error);
  }
}
