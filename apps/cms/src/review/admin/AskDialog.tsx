'use client';

import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { DeskDialog } from '../../admin/DeskDialog.tsx';
import type { ReviewTexts } from './texts.ts';

type Props = {
  texts: ReviewTexts;
  reviewers: { id: string; name: string }[];
  refusal: string;
  /** Answers whether it was done. */
  onAsk: (wanted: { of: string; note: string }) => Promise<boolean>;
  onClose: () => void;
};

/** Whom to ask, and what to say to them. */
export function AskDialog({ texts, reviewers, refusal, onAsk, onClose }: Props) {
  const ids = { who: useId(), note: useId() };
  const [of, setOf] = useState(reviewers.length === 1 ? reviewers[0]!.id : '');
  const [note, setNote] = useState('');
  const [isAsking, setAsking] = useState(false);

  const ask = async () => {
    setAsking(true);
    if (await onAsk({ of, note })) onClose();
    else setAsking(false);
  };

  return (
    <DeskDialog
      heading={texts.heading}
      onSubmit={() => void ask()}
      onClose={onClose}
      before={reviewers.length === 0 && <p>{texts.nobody}</p>}
    >
      {(close) => (
        <>
          <label htmlFor={ids.who}>{texts.who}</label>
          <select id={ids.who} required value={of} onChange={(event) => setOf(event.target.value)}>
            <option value="">{texts.choose}</option>
            {reviewers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <label htmlFor={ids.note}>{texts.note}</label>
          <textarea
            id={ids.note}
            value={note}
            maxLength={1000}
            onChange={(event) => setNote(event.target.value)}
          />
          <p role="status" className="desk-dialog__refusal">
            {refusal}
          </p>
          <div className="desk-dialog__buttons">
            <Button type="submit" size="medium" margin={false} disabled={isAsking || reviewers.length === 0}>
              {texts.send}
            </Button>
            <Button buttonStyle="secondary" size="medium" margin={false} onClick={close}>
              {texts.close}
            </Button>
          </div>
        </>
      )}
    </DeskDialog>
  );
}
