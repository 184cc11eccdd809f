'use client';

import { useDocumentTitle, useFormFields, useTranslation } from '@payloadcms/ui';
import { useEffect } from 'react';

/** A heading for a document without a title: Payload would show its id. */
export function useUntitled(): void {
  const { t } = useTranslation();
  const { title, setDocumentTitle } = useDocumentTitle();
  const typed = useFormFields(([fields]) => fields?.title?.value as string | undefined);
  const untitled = t('general:untitled');

  useEffect(() => {
    if (typed || title === untitled) return;
    // After Payload's own, which waits for a frame too.
    const frame = requestAnimationFrame(() => setDocumentTitle(untitled));
    return () => cancelAnimationFrame(frame);
  }, [typed, title, untitled, setDocumentTitle]);
}
