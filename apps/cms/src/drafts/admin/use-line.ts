'use client';

import { useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui';
import { useEffect, useRef, type RefObject } from 'react';
import { DraftLine, type LineEvent } from './line/draft-line.ts';
import { closeLine, openLine, plainFetch } from './line/open-lines.ts';
import { useDraftTexts } from './use-draft-texts.ts';

type Options = { collection: string; id: string; form: string; hear: (event: LineEvent) => void };

/**
 * Sends all saves of the document through one line, as long as its form is open. Payload saves a while after the last
 * letter: what was typed since is saved on leaving.
 */
export function useLine(line: RefObject<DraftLine | null>, { collection, id, form, hear }: Options): void {
  const { notSent } = useDraftTexts();
  const { data, initialData } = useDocumentInfo();
  const { disabled, getData } = useForm();
  const modified = useFormModified();
  const now = useRef({ hear, getData, isUnsaved: false });
  now.current = { hear, getData, isUnsaved: modified && !disabled };

  useEffect(() => {
    const opened = new DraftLine({
      collection,
      id,
      form,
      updatedAt: String((data ?? initialData)?.updatedAt ?? ''),
      noConnection: notSent,
      send: plainFetch,
      hear: (event) => now.current.hear(event)
    });
    line.current = opened;
    openLine(opened);
    const flush = () => {
      if (!now.current.isUnsaved && !opened.isRefused) return;
      opened.save(now.current.getData(), { keepalive: true }).catch((error: unknown) => console.warn(error));
    };
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
      closeLine(opened);
    };
    // Once for each open form: what it begins with is read then, what it does later through `now`.
  }, [line, collection, id, form]);
}
