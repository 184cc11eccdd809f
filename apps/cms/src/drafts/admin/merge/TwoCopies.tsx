'use client';

import { getTranslation } from '@payloadcms/translations';
import { useTranslation } from '@payloadcms/ui';
import type { ClientField } from 'payload';
import { useEffect, useId, useRef, useState } from 'react';
import { useDraftTexts } from '../use-draft-texts.ts';
import { compare } from './compare.ts';
import { DifferenceShown } from './DifferenceShown.tsx';
import { saveCopy, type Copy } from './save-copy.ts';

type Values = Record<string, unknown>;

type Props = {
  mine: Values;
  theirs: Values;
  by: string | null;
  collection: string;
  fields: readonly ClientField[];
  mayCopy: boolean;
  keepMine: () => Promise<void>;
  keepTheirs: () => Promise<void>;
};

/** Two copies of a document with their differences, and the choice between them. */
export function TwoCopies({ mine, theirs, by, collection, fields, mayCopy, keepMine, keepTheirs }: Props) {
  const texts = useDraftTexts();
  const { i18n } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [copy, setCopy] = useState<Copy | null>(null);
  useEffect(() => heading.current?.focus(), []);

  const choose = (choice: () => Promise<void>) => () => {
    setBusy(true);
    setFailed(false);
    choice()
      .catch((error: unknown) => {
        console.error(error);
        setFailed(true);
      })
      .finally(() => setBusy(false));
  };
  const copyMine = async () => {
    const title = texts.copyOf(String(mine.title || i18n.t('general:untitled')));
    setCopy(await saveCopy(collection, { ...mine, title }));
  };

  return (
    <section className="two-copies" aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1} ref={heading}>
        {texts.twoCopies}
      </h2>
      <p>
        {by && texts.by(by)} {texts.nothingLost}
      </p>
      {compare(fields, mine, theirs).map((difference) => (
        <DifferenceShown
          key={difference.path}
          difference={difference}
          label={difference.label ? getTranslation(difference.label as never, i18n) : difference.path}
          language={String(mine.language ?? '')}
        />
      ))}
      {hasFailed && <p role="alert">{texts.failed}</p>}
      {copy && (
        <p role="status">
          {texts.copySaved} <a href={`/admin/collections/${collection}/${copy.id}`}>{copy.title}</a>
        </p>
      )}
      <div className="two-copies__choices">
        <button type="button" disabled={isBusy} onClick={choose(keepMine)}>
          {texts.keepMine}
        </button>
        <button type="button" disabled={isBusy} onClick={choose(keepTheirs)}>
          {texts.keepTheirs}
        </button>
        {mayCopy && !copy && (
          <button type="button" disabled={isBusy} onClick={choose(copyMine)}>
            {texts.saveCopy}
          </button>
        )}
      </div>
    </section>
  );
}
