'use client';

import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { Change } from '../operations/adopt-aims.ts';
import type { ScreenAim } from '../operations/screen.ts';
import { AdoptedChange } from './AdoptedChange.tsx';
import { DateField } from './DateField.tsx';
import { Dialog } from './Dialog.tsx';
import type { Send } from './use-aims.ts';
import { useTexts } from './use-texts.ts';
import type { Decision } from './WhatIsIt.tsx';

/** An aim that adoption would publish, with the number it has or will have. */
export type Adoptable = { aim: ScreenAim; number: number };

type Props = {
  changes: Adoptable[];
  decisions: Record<string, Decision>;
  onDecision: (id: string, decision: Decision) => void;
  send: Send;
  onClose: () => void;
  onAdopted: () => void;
};

/** Asks where and when it was decided, once for all, shows what becomes of each, and publishes all together. */
export function AdoptDialog({ changes, decisions, onDecision, send, onClose, onAdopted }: Props) {
  const { text } = useTexts();
  const id = useId();
  const [place, setPlace] = useState('');
  const [date, setDate] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const becoming = changes.map(({ aim }) => becomes(aim, decisions[aim.id]));
  // Who mends a typing error or explains needs no meeting.
  const isDecided = becoming.some((as) => as === 'new' || as === 'amended' || as === null);

  const adopt = async () => {
    if (becoming.includes(null)) return setProblem(text.decide);
    setProblem(null);
    const sent = changes.map(({ aim }, index): Change => ({
      id: aim.id,
      sentence: aim.sentence,
      as: becoming[index]!
    }));
    const answer = await send('/adopt', { place, date, changes: sent });
    if (answer.result === 'done') onAdopted();
    else setProblem(answer.message);
  };

  return (
    <Dialog title={text.adoptTitle} onClose={onClose} onSubmit={() => void adopt()}>
      <p>{text.adoptMany}</p>
      <ol className="aims-adopted">
        {changes.map(({ aim, number }) => (
          <AdoptedChange
            key={aim.id}
            aim={aim}
            number={number}
            decision={decisions[aim.id]}
            onDecision={(decision) => onDecision(aim.id, decision)}
          />
        ))}
      </ol>
      {isDecided && (
        <div className="aims-occasion">
          <div className="aims-field">
            <label htmlFor={id}>{text.where}</label>
            <input
              id={id}
              name="place"
              required
              maxLength={200}
              aria-describedby={`${id}-help`}
              value={place}
              onChange={(event) => setPlace(event.target.value)}
            />
            <small id={`${id}-help`}>{text.whereHelp}</small>
          </div>
          <DateField label={text.when} value={date} onChange={setDate} />
        </div>
      )}
      {problem && (
        <p className="aims-failed" role="alert">
          {problem}
        </p>
      )}
      <div className="aims-dialog__end">
        <Button buttonStyle="secondary" type="button" margin={false} onClick={onClose}>
          {text.cancel}
        </Button>
        <Button type="submit" margin={false}>
          {isDecided ? text.adoptNow : text.publishNow}
        </Button>
      </div>
    </Dialog>
  );
}

function becomes(aim: ScreenAim, decision: Decision | undefined): Change['as'] | null {
  if (aim.state === 'new') return 'new';
  return aim.sentence === aim.publicSentence ? 'explained' : (decision ?? null);
}
