'use client';

import { useDocumentInfo, useForm } from '@payloadcms/ui';
import { useCallback, useState, type RefObject } from 'react';
import type { DraftLine } from './line/draft-line.ts';
import { plainFetch } from './line/open-lines.ts';
import { forgetUnsaved } from './unsaved.ts';

export type Values = Record<string, unknown>;

/** Reading the newest state of the document, and showing it in the form. */
export function useNewest(
  line: RefObject<DraftLine | null>,
  { collection, id }: { collection: string; id: string }
) {
  const { setData, setHasPublishedDoc, setUnpublishedVersionCount } = useDocumentInfo();
  const { reset } = useForm();
  const [isLoading, setLoading] = useState(false);

  const read = useCallback(async (): Promise<Values> => {
    const address = `/api/${collection}/${id}?draft=true&depth=0`;
    const answer = await plainFetch(address, { credentials: 'same-origin' });
    if (!answer.ok) throw new Error(`The newest state was answered with ${answer.status}`);
    return (await answer.json()) as Values;
  }, [collection, id]);

  const show = async (document: Values) => {
    if (line.current) {
      line.current.updatedAt = String(document.updatedAt);
      line.current.isRefused = false;
    }
    await reset(document);
    setData(document);
    const isPublished = document._status === 'published';
    setUnpublishedVersionCount(isPublished ? 0 : 1);
    if (isPublished) setHasPublishedDoc(true);
    forgetUnsaved(collection, id);
  };

  /** Nothing can be typed while this goes on: it would be lost. */
  const alone = async (work: () => Promise<unknown>) => {
    setLoading(true);
    try {
      await work();
    } catch (error) {
      // The line itself says what is wrong with it.
      console.warn(error);
    } finally {
      setLoading(false);
    }
  };

  return { read, show, alone, isLoading, load: () => alone(async () => show(await read())) };
}
