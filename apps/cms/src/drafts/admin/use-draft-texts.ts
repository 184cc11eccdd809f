'use client';

import { useTranslation } from '@payloadcms/ui';
import { draftTexts, type DraftTexts } from './texts.ts';

/** The sentences in the language of the admin. */
export function useDraftTexts(): DraftTexts {
  const { i18n } = useTranslation();
  return draftTexts[i18n.language as keyof typeof draftTexts] ?? draftTexts.en;
}
