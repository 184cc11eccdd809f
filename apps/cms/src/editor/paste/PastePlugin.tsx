'use client';

import { COMMAND_PRIORITY_HIGH, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { toast, useConfig, useForm, useTranslation } from '@payloadcms/ui';
import { useEffect } from 'react';
import { $insertPasted } from './insert/insert-pasted.ts';
import { bringPictures } from './insert/bring-pictures.ts';
import { readClipboard } from './insert/read-clipboard.ts';
import { sentencesFor } from './sentences.ts';
import type { PasteProps } from './PasteFeatureClient.tsx';

/** Listens for what is pasted into an editor, and says what could not be taken along. */
export function PastePlugin({ clientProps }: { clientProps: PasteProps }) {
  const [editor] = useLexicalComposerContext();
  const { i18n } = useTranslation();
  const { getDataByPath } = useForm();
  const { config } = useConfig();
  const { textOnly } = clientProps;
  const mediaAddress = `${config.serverURL}${config.routes.api}/media`;

  useEffect(() => {
    const say = sentencesFor(i18n.language);
    const onPaste = (event: unknown): boolean => {
      if (!(event instanceof ClipboardEvent)) return false;
      const language = getDataByPath<string | undefined>('language') ?? null;
      const pasted = readClipboard(event, { missingPicture: say.missingPicture, language, textOnly });
      if (!pasted) return false;
      event.preventDefault();
      if (pasted.notesWithoutText > 0) toast.warning(say.notesWithoutText(pasted.notesWithoutText));
      const placed = $insertPasted(editor, pasted);
      void bringPictures(editor, placed, { mediaAddress, language, textOnly, say });
      return true;
    };
    return editor.registerCommand(PASTE_COMMAND, onPaste, COMMAND_PRIORITY_HIGH);
  }, [editor, getDataByPath, i18n.language, mediaAddress, textOnly]);
  return null;
}
