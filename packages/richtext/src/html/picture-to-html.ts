import { isFetchable, safeAddress } from '../address.ts';
import { directionOf, directionOfText, type Direction } from '../direction.ts';
import { canonicalLanguage } from '../language.ts';
import type { Picture } from '../reading/block.ts';
import type { ResolvedPicture } from '../resolving.ts';
import { attributes, otherDirection } from './attributes.ts';
import { escapeHtml } from './escape.ts';
import { fileToHtml } from './file-to-html.ts';
import type { Rendering } from './rendering.ts';
import { srcsetOf } from './srcset.ts';

/** A picture or a linked file with its caption and credit, or nothing where there is none to show. */
export function pictureToHtml({ id, caption }: Picture, rendering: Rendering, around: Direction): string {
  const picture = rendering.picture(id);
  if (picture === null) return '';
  const html =
    'kind' in picture
      ? fileToHtml(picture, rendering, around)
      : sourcesToHtml(picture, imageToHtml(picture, rendering, around));
  return html && `<figure>${html}${captionToHtml(caption, picture.credit, around)}</figure>`;
}

/** A `picture` where there are better formats than the image's own. */
function sourcesToHtml({ sources = [], sizes }: ResolvedPicture, image: string): string {
  if (image === '') return '';
  const html = sources
    .map(({ type, srcset }) => ({ type, srcset: srcsetOf(srcset) }))
    .filter(({ srcset }) => srcset !== null)
    .map(({ type, srcset }) => `<source${attributes({ type, srcset, sizes: sizes ?? null })}>`);
  return html.length > 0 ? `<picture>${html.join('')}${image}</picture>` : image;
}

function imageToHtml(picture: ResolvedPicture, rendering: Rendering, around: Direction): string {
  const src = safeAddress(picture.src);
  if (src === null || !isFetchable(src)) return '';
  const own = canonicalLanguage(picture.alternative?.language);
  const lang = own === rendering.language ? null : own;
  const srcset = srcsetOf(picture.srcset ?? []);
  const html = attributes({
    loading: 'lazy',
    decoding: 'async',
    width: sizeOf(picture.width),
    height: sizeOf(picture.height),
    // Before `src`: a browser that knows them must not begin with another.
    srcset,
    sizes: srcset === null ? null : (picture.sizes ?? null),
    src,
    alt: picture.alternative?.text ?? '',
    lang,
    dir: lang === null ? null : otherDirection(directionOf(lang), around)
  });
  return `<img${html}>`;
}

function sizeOf(pixels: number): number | null {
  return Number.isInteger(pixels) && pixels > 0 ? pixels : null;
}

function captionToHtml(caption: string | null, credit: string | null, around: Direction): string {
  if (caption === null && !credit) return '';
  const dir = otherDirection(directionOfText(caption ?? credit ?? ''), around);
  const words = [
    caption === null ? '' : escapeHtml(caption),
    credit ? `<small>${escapeHtml(credit)}</small>` : ''
  ];
  return `<figcaption${attributes({ dir })}>${words.filter((word) => word !== '').join(' ')}</figcaption>`;
}
