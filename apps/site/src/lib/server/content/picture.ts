import type { PictureAnswer, PictureFile } from '@broadside/types';
import type { Picture } from '#lib/content.ts';
import { textIn } from './local-text.ts';

type Showing = {
  /** The document's own, in which its pictures are described. */
  language: string;
  mediaLink: (filename: string) => string;
};

/** The better formats, the best first; a browser that knows none of them takes the JPEG. */
const better = ['image/avif', 'image/webp'] as const;

/** A picture in all the widths and formats there are of it. */
export function toPicture(picture: PictureAnswer, { language, mediaLink }: Showing): Picture {
  const { filename, files, width, height, alternatives, credit } = picture;
  const srcsetOf = (type: PictureFile['mimeType']) =>
    files
      .filter((file) => file.mimeType === type)
      .map((file) => ({ href: mediaLink(file.filename), width: file.width }));
  const jpegs = srcsetOf('image/jpeg');

  return {
    // Where `srcset` is not known the screen is an old one: the middle width will do.
    src: jpegs[Math.floor(jpegs.length / 2)]?.href ?? mediaLink(filename),
    srcset: jpegs,
    sources: better
      .map((type) => ({ type, srcset: srcsetOf(type) }))
      .filter(({ srcset }) => srcset.length > 0),
    width,
    height,
    alternative: alternatives && textIn(language, alternatives),
    credit
  };
}
