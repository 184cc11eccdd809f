'use client';

import { useDocumentInfo, useForm } from '@payloadcms/ui';

/**
 * Publishes what stands in the form, with more values beside it where some are given. Answers whether it was done. The
 * server alone says what stops it, all of it at once: the form would stop at what it knows already.
 */
export function usePublish(): (more?: Record<string, unknown>) => Promise<boolean> {
  const { id, collectionSlug, ...info } = useDocumentInfo();
  const { submit, setModified } = useForm();

  return async (more = {}) => {
    const result = await submit({
      action: `/api/${collectionSlug}${id ? `/${id}` : ''}?depth=0`,
      overrides: { ...more, _status: 'published' },
      skipValidation: true
    });
    if (!result) {
      // Refused: Payload takes what was typed since the last autosave for saved.
      setModified(true);
      return false;
    }
    info.setUnpublishedVersionCount(0);
    info.setMostRecentVersionIsAutosaved(false);
    info.setHasPublishedDoc(true);
    return true;
  };
}
