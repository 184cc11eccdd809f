import {
  $addUpdateTag,
  $getNodeByKey,
  $isElementNode,
  HISTORIC_TAG,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  type LexicalNode,
  SKIP_DOM_SELECTION_TAG
} from '@payloadcms/richtext-lexical/lexical';
import { $createUploadNode } from '@payloadcms/richtext-lexical/client';
import { textOfPlaceholder, type PastedPicture } from '../blocks/picture.ts';

type Uploaded = { key: string; picture: PastedPicture; id: string };

/** Puts an uploaded picture in the place of the words that stood for it. False if someone has taken these away. */
export function showUploaded(editor: LexicalEditor, { key, picture, id }: Uploaded): boolean {
  let shown: LexicalNode | null = null;
  const show = () => {
    const words = $getNodeByKey(key);
    const paragraph = words?.getParent();
    if (!words?.isAttached() || !$isElementNode(paragraph)) return;
    // Whoever writes elsewhere keeps the caret there.
    if (!editor.getRootElement()?.contains(document.activeElement)) $addUpdateTag(SKIP_DOM_SELECTION_TAG);
    const upload = $createUploadNode({
      data: { fields: { caption: picture.caption }, relationTo: 'media', value: id } as never
    });
    // Where something was written around the words, it stays.
    if (paragraph.getTextContent() === textOfPlaceholder(picture)) paragraph.replace(upload);
    else {
      (paragraph.getTopLevelElement() ?? paragraph).insertAfter(upload);
      words.remove();
    }
    shown = upload;
  };
  // Undoing the paste undoes its pictures too.
  editor.update(show, { tag: HISTORY_MERGE_TAG, discrete: true });
  // The form hears of no change that is merged into the one before, so it is told by one that makes no step of its own.
  editor.update(() => void shown?.markDirty(), { tag: HISTORIC_TAG, discrete: true });
  return shown !== null;
}
