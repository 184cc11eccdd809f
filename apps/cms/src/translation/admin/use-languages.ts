'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import type { EditorialCollection } from '../../documents/editorial.ts';
import type { LanguageOfWork } from '../languages-of-work.ts';

type Place = { collection: EditorialCollection; id: string };

/** The languages of a work, read anew when the open document was published or got a draft over what is public. */
export function useLanguages({ collection, id }: Place, atFirst: LanguageOfWork[]): LanguageOfWork[] {
  const { hasPublishedDoc, unpublishedVersionCount, data } = useDocumentInfo();
  const [languages, setLanguages] = useState(atFirst);
  useEffect(() => setLanguages(atFirst), [atFirst]);

  const state = `${hasPublishedDoc} ${unpublishedVersionCount > 0} ${data?._status} ${data?.language}`;
  const known = useRef(state);
  useEffect(() => {
    if (known.current === state) return;
    known.current = state;
    let isLate = false;
    void readLanguages({ collection, id }).then((read) => {
      if (read && !isLate) setLanguages(read);
    });
    return () => void (isLate = true);
  }, [state, collection, id]);

  return languages;
}

/** Null where nobody answers: what is shown stays. */
async function readLanguages({ collection, id }: Place): Promise<LanguageOfWork[] | null> {
  try {
    const answer = await fetch(`/api/${collection}/${id}/languages`, { credentials: 'same-origin' });
    return answer.ok ? ((await answer.json()) as { languages: LanguageOfWork[] }).languages : null;
  } catch (error) {
    console.warn(error);
    return null;
  }
}
