'use client';

import { useAuth, useDocumentEvents, useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { picturesIn } from './pictures-in.ts';
import { readOriginal, readPictures, type Original, type ShownPicture } from './read-pictures.ts';

/**
 * The pictures in the text that the form shows, its cover, and on a translation those of the original's text; `places`
 * are the fields that show them. They are read again where a picture is put in, or changed in a drawer.
 */
export function useShownPictures() {
  const { collectionSlug } = useDocumentInfo();
  const { permissions } = useAuth();
  const { mostRecentUpdate } = useDocumentEvents();
  const language = useFormFields(([fields]) => fields?.language?.value as string | undefined) ?? '';
  const translationOf = useFormFields(([fields]) => idOf(fields?.translationOf?.value));
  const cover = useFormFields(([fields]) => idOf(fields?.cover?.value));
  const inBody = useFormFields(([fields]) => picturesIn(fields?.body?.value).join(' '));
  const [original, setOriginal] = useState<Original | null>(null);
  const [shown, setShown] = useState<ShownPicture[]>([]);

  useEffect(() => {
    if (!translationOf || !collectionSlug) return;
    void readOriginal(collectionSlug, translationOf).then(setOriginal);
  }, [collectionSlug, translationOf]);

  const body = inBody ? inBody.split(' ') : [];
  const ids = [...new Set([...(cover ? [cover] : []), ...body, ...(original?.pictures ?? [])])].join(' ');
  const mayChangePictures = Boolean(permissions?.collections?.media?.update);
  const asked = useRef(0);
  const read = useCallback(async () => {
    const turn = ++asked.current;
    const found = await readPictures({
      ids: ids ? ids.split(' ') : [],
      language,
      original,
      mayChangePictures
    });
    // An older answer must not undo a newer one.
    if (turn === asked.current) setShown(found);
  }, [ids, language, original, mayChangePictures]);
  const changed = mostRecentUpdate?.entitySlug === 'media' ? mostRecentUpdate.updatedAt : '';
  useEffect(() => void read().catch((error: unknown) => console.warn(error)), [read, changed]);

  const placesOf = (id: string) => [
    ...(id === cover ? ['cover'] : []),
    ...(body.includes(id) ? ['body'] : [])
  ];
  return { shown, placesOf, language, isTranslation: Boolean(translationOf), mayChangePictures, read };
}

function idOf(value: unknown): string | null {
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id);
  return typeof value === 'string' && value ? value : null;
}
