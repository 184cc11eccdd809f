import type { Label, Media } from '@broadside/types';
import { picturesIn } from './pictures-in.ts';

/** Where the text of a picture in one language is kept: with the picture, in the language it was uploaded in, or as a short text. */
export type Kept = { in: 'media' } | { in: 'labels'; id: string | null };

export type ShownPicture = {
  id: string;
  filename: string;
  thumbnail: string | null;
  /** What it shows in the document's language; empty where nobody said. */
  text: string;
  kept: Kept;
  /** What it shows in the original's language, or in that of its upload; null on the original. */
  source: { text: string; language: string } | null;
};

export type Original = { language: string; pictures: string[] };

type Asked = { ids: string[]; language: string; original: Original | null; mayChangePictures: boolean };

/** What is known of pictures, with the rights of whoever asks. Files and decorative pictures need no words and are left out. */
export async function readPictures({ ids, ...asked }: Asked): Promise<ShownPicture[]> {
  if (ids.length === 0) return [];
  const list = ids.join(',');
  const [media, labels] = await Promise.all([
    read<{ docs: Media[] }>(`media?depth=0&pagination=false&where[id][in]=${list}`),
    read<{ docs: Label[] }>(
      `labels?depth=0&pagination=false&where[field][equals]=alternative&where[picture][in]=${list}`
    )
  ]);
  return ids.flatMap((id) => {
    const picture = media.docs.find((each) => each.id === id);
    if (!picture?.mimeType?.startsWith('image/') || picture.decorative) return [];
    const own = labels.docs.filter((label) => label.picture === id);
    return [asShown(picture, own, asked)];
  });
}

/** The language of the original and the pictures in its text; null where there is none that may be read. */
export async function readOriginal(collection: string, id: string): Promise<Original | null> {
  const address = `${collection}/${id}?depth=0&draft=true&select[language]=true&select[body]=true`;
  const found = await read<{ language: string; body?: unknown }>(address).catch(() => null);
  return found && { language: found.language, pictures: picturesIn(found.body) };
}

function asShown(
  picture: Media,
  labels: Label[],
  { language, original, mayChangePictures }: Omit<Asked, 'ids'>
): ShownPicture {
  const textIn = (wanted: string) =>
    picture.language === wanted && picture.alternative
      ? picture.alternative
      : labels.find((label) => label.language === wanted)?.text;
  const label = labels.find((each) => each.language === language) ?? null;
  const isPicturesOwn =
    picture.language === language && (picture.alternative || (!label && mayChangePictures));
  const from = original && textIn(original.language) ? original.language : picture.language;
  const text = textIn(from);
  return {
    id: picture.id,
    filename: picture.filename ?? '',
    thumbnail: picture.thumbnailURL ?? picture.url ?? null,
    text: textIn(language) ?? '',
    kept: isPicturesOwn ? { in: 'media' } : { in: 'labels', id: label?.id ?? null },
    source: text && from !== language ? { text, language: from } : null
  };
}

async function read<T>(path: string): Promise<T> {
  const answer = await fetch(`/api/${path}`, { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}`);
  return (await answer.json()) as T;
}
