import type { PastedPicture } from '../blocks/picture.ts';

/** The file that came along with a pasted picture; null for one that would have to be fetched from somewhere. */
export function fileOf({ file, source, name }: PastedPicture): File | null {
  if (file) return file;
  const [, type, base64, data] = /^data:(image\/[\w.+-]+)[^,]*?(;base64)?,(.*)$/is.exec(source) ?? [];
  if (!type || data === undefined) return null;
  const bytes = base64 ? bytesOf(data) : new TextEncoder().encode(decodeURIComponent(data));
  const extension = type.toLowerCase().replace('image/', '').replace('jpeg', 'jpg').replace(/\+.*/, '');
  const stem = name?.replace(/\.\w{2,5}$/, '').slice(0, 60) || 'picture';
  return bytes && new File([bytes], `${stem}.${extension}`, { type: type.toLowerCase() });
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64.replace(/\s/g, '')), (character) => character.charCodeAt(0));
  } catch {
    // Cut off on its way: it is no picture any more.
    return null;
  }
}
