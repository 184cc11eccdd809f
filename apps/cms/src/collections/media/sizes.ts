import type { ImageSize } from 'payload';

/** The largest any picture is shown, in pixels; the height only keeps scrolls within what WebP and AVIF can hold. */
export const largest = { width: 1600, height: 8000 };

const widths = { small: 640, medium: 1080, large: largest.width };

const formats = {
  Avif: { format: 'avif', options: { quality: 55, effort: 1, chromaSubsampling: '4:2:0' } },
  Webp: { format: 'webp', options: { quality: 80, effort: 3 } },
  Jpeg: { format: 'jpeg', options: { quality: 80, mozjpeg: true } }
} as const;

/** The main file: the largest WebP. */
export const mainFormat = formats.Webp;

/**
 * Three widths in three formats, but for the largest WebP, which is the main file. None is enlarged: a picture that is
 * narrower has files of the same name, and so one file, for the widths it does not reach.
 * Keep the formats in step with `PictureFile` in packages/types.
 */
export const pictureSizes: ImageSize[] = Object.entries(widths).flatMap(([name, width]) =>
  Object.entries(formats)
    .filter(([format]) => `${name}${format}` !== 'largeWebp')
    .map(([format, formatOptions]) => ({
      name: `${name}${format}`,
      width,
      withoutEnlargement: true,
      formatOptions
    }))
);

/** How the columns of a size begin: those of `smallAvif` with `sizes_small_avif`. */
export function columnsOf(size: string): string {
  return `sizes_${size.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
}
