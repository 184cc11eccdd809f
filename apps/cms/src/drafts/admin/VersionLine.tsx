'use client';

import { toast, useTranslation } from '@payloadcms/ui';
import { usePathname } from 'next/navigation.js';
import { useEffect, type ReactNode } from 'react';
import { inTheirLanguage } from '../../admin/their-language.ts';
import { editorialCollections } from '../../documents/editorial.ts';
import { changedMeanwhile } from '../conflicts/refusals.ts';
import { DraftLine } from './line/draft-line.ts';
import { closeLine, openLine, plainFetch } from './line/open-lines.ts';
import { newFormId } from './new-form-id.ts';
import { useDraftTexts } from './use-draft-texts.ts';

/** On the page of a version: remembers which state of the document was newest when it was opened, for "Restore". */
export function VersionLine({ children }: { children: ReactNode }) {
  const pathname = usePathname();
  const texts = useDraftTexts();
  const { i18n } = useTranslation();

  useEffect(() => {
    const [, , , collection = '', id = '', view] = pathname.split('/');
    if (view !== 'versions' || !editorialCollections.some((each) => each === collection)) return;
    let line: DraftLine | null = null;
    let isGone = false;
    void readState(collection, id).then((updatedAt) => {
      if (isGone || !updatedAt) return;
      line = new DraftLine({
        collection,
        id,
        form: newFormId(),
        updatedAt,
        noConnection: texts.notSent,
        send: plainFetch,
        hear: (event) => {
          if (event.type === 'refused') toast.error(inTheirLanguage({ i18n }, changedMeanwhile));
        }
      });
      openLine(line);
    });
    return () => {
      isGone = true;
      if (line) closeLine(line);
    };
  }, [pathname]);

  return <>{children}</>;
}

async function readState(collection: string, id: string): Promise<string | null> {
  const asked = 'draft=true&depth=0&select[updatedAt]=true';
  const answer = await plainFetch(`/api/${collection}/${id}?${asked}`, { credentials: 'same-origin' });
  return answer.ok ? ((await answer.json()) as { updatedAt: string }).updatedAt : null;
}
