import { isFetchable, safeAddress } from '../address.ts';
import { directionOf, directionOfText, type Direction } from '../direction.ts';
import { canonicalLanguage } from '../language.ts';
import type { Picture } from '../reading/block.ts';
import type { ResolvedPicture } from '../resolving.ts';
import { attributes, otherDirection } from './attributes.ts';
import { escapeHtml } from './escape.ts';
import type { Rendering } from './rendering.ts';

/** A picture with its caption and credit, or nothing where there is none to show. */
export function pictureToHtml({ id, caption }: Picture, rendering: Rendering, around: Direction): string {
  const picture = rendering.picture(id);
  const src = safeAddress(picture?.src);
  if (picture === null || src === null || !isFetchable(src)) return '';
  return `<figure>${imageToHtml({ ...picture, src }, rendering, around)}${captionToHtml(caption, picture.credit, around)}</figure>`;
}

function imageToHtml(picture: ResolvedPicture, rendering: Rendering, around: Direction): string {
  const own = canonicalLanguage(picture.alternative?.language);
  const lang = own === rendering.language ? null : own;
  const html = attributes({
    loading: 'lazy',
    decoding: 'async',
    width: sizeOf(picture.width),
    height: sizeOf(picture.height),
    src: picture.src,
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
