import sharp, { type Sharp } from 'sharp';
import type { SharpDependency } from 'payload';
import { mostPixels } from './cleaning/limits.ts';

/**
 * sharp as Payload makes sizes with it: bounded, and with white behind a picture that is transparent where the format
 * knows no transparency; JPEG would have black.
 */
export const sharpForPayload: SharpDependency = (input, options) =>
  onWhite(sharp(input as Buffer, { ...options, limitInputPixels: mostPixels }));

function onWhite(image: Sharp): Sharp {
  const { clone, toFormat } = image;
  return Object.assign(image, {
    clone: () => onWhite(clone.call(image)),
    toFormat: (...[format, options]: Parameters<Sharp['toFormat']>) =>
      toFormat.call(format === 'jpeg' ? image.flatten({ background: 'white' }) : image, format, options)
  });
}
