'use client';

import { useTranslation } from '@payloadcms/ui';
import { useDraftTexts } from './use-draft-texts.ts';

/** Who else has the document open, and does not write. */
export function WhoReads({ names }: { names: string[] }) {
  const texts = useDraftTexts();
  const { i18n } = useTranslation();
  if (names.length === 0) return null;
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(names);
  return (
    <p className="who-reads" role="status">
      {texts.reading(list, names.length)}
    </p>
  );
}
