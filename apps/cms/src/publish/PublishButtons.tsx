'use client';

import './publish.css';
import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { CorrectionButton } from './CorrectionButton.tsx';
import { PublishNow } from './PublishNow.tsx';
import { publishTexts } from './texts.ts';

/**
 * The button that publishes. Over a published text there are two, so that nobody is asked a question: a small fix, and
 * a correction that readers are told of.
 */
export function PublishButtons() {
  const { hasPublishedDoc, hasPublishPermission, collectionSlug } = useDocumentInfo();
  const { i18n, t } = useTranslation();
  const texts = publishTexts(i18n.language);
  // Aims are amended by adopting them anew.
  if (!hasPublishedDoc || collectionSlug === 'aims')
    return <PublishNow label={hasPublishedDoc ? t('version:publishChanges') : texts.publishFirst} />;
  return (
    <>
      {hasPublishPermission && <CorrectionButton texts={texts} />}
      <PublishNow label={texts.smallFix} />
    </>
  );
}
