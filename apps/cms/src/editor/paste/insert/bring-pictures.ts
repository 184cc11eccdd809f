import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import { toast } from '@payloadcms/ui';
import type { PasteSentences } from '../sentences.ts';
import { fileOf } from './file-of.ts';
import type { PlacedPicture } from './insert-pasted.ts';
import { showUploaded } from './show-uploaded.ts';
import { uploadPicture } from './upload-picture.ts';

type Around = { mediaAddress: string; language: string | null; textOnly: boolean; say: PasteSentences };

/**
 * Uploads the pasted pictures that came along, one after the other, and puts each where it is named. Those that did
 * not come along, or were refused, stay named; one sentence says how many.
 */
export async function bringPictures(
  editor: LexicalEditor,
  placed: PlacedPicture[],
  { mediaAddress, language, textOnly, say }: Around
): Promise<void> {
  if (placed.length === 0) return;
  const ready = textOnly
    ? []
    : placed.flatMap((each) => {
        const file = fileOf(each.picture);
        return file ? [{ ...each, file }] : [];
      });
  const notice = ready.length > 0 ? toast.loading(say.uploading(ready.length)) : undefined;
  let brought = 0;
  for (const { picture, key, file } of ready) {
    const id = await uploadPicture(mediaAddress, { file, alternative: picture.alternative, language });
    if (id && showUploaded(editor, { key, picture, id })) brought++;
  }
  if (notice !== undefined) toast.dismiss(notice);
  if (brought > 0) toast.success(say.uploaded(brought));
  if (brought < placed.length)
    toast.warning(say.picturesMissing(placed.length - brought), { duration: 15_000 });
}
