'use client';

import { toast, useDebounce, useField, useFormFields, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { EditorialCollection } from '../../documents/editorial.ts';
import { ownName } from '../language-name.ts';
import { findOriginals, type Original } from './find-originals.ts';
import { NamedSelect } from './NamedSelect.tsx';

type Props = {
  path: string;
  collection: EditorialCollection;
  label: string;
  description: string;
  drafts: boolean;
};

/** A choice among the originals in other languages than the document's, each with its language. */
export function OriginalSelect({ path, collection, label, description, drafts }: Props) {
  const { value, setValue, showError } = useField<string | null>({ path });
  const language = useFormFields(([fields]) => fields.language?.value as string | undefined);
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const search = useDebounce(typed, 300);
  const [found, setFound] = useState<Original[]>([]);
  const [chosen, setChosen] = useState<Original | null>(null);

  useEffect(() => {
    const asking = new AbortController();
    findOriginals({ collection, language, search, drafts }, asking.signal).then(setFound, (error) => {
      if (asking.signal.aborted) return;
      console.error(error);
      toast.error(t('error:unspecific'));
    });
    return () => asking.abort();
  }, [collection, language, search, drafts, t]);

  // Whoever changes the language to that of the original translates nothing.
  useEffect(() => {
    if (!chosen || chosen.language !== language) return;
    setChosen(null);
    setValue(null);
  }, [chosen, language, setValue]);

  const offered = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
  return (
    <NamedSelect
      path={path}
      label={label}
      description={description}
      options={offered.map(({ id, title, language: its }) => ({
        value: id,
        label: `${title || t('general:untitled')} · ${ownName(its)}`
      }))}
      value={value}
      onChoice={(id) => {
        setChosen(offered.find((original) => original.id === id) ?? null);
        setValue(id);
      }}
      onTyped={setTyped}
      showError={showError}
    />
  );
}
