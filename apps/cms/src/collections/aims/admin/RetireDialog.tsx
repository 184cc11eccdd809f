'use client';

import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { ScreenAim } from '../operations/screen.ts';
import { DateField } from './DateField.tsx';
import { Dialog } from './Dialog.tsx';
import { Quoted } from './Quoted.tsx';
import { fill } from './texts.ts';
import type { Send } from './use-aims.ts';
import { useTexts } from './use-texts.ts';

type Props = { aim: ScreenAim; send: Send; onClose: () => void; onRetired: () => void };

/** Asks on which day and why an aim is retired. */
export function RetireDialog({ aim, send, onClose, onRetired }: Props) {
  const { text } = useTexts();
  const id = useId();
  const [date, setDate] = useState('');
  const [because, setBecause] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  const retire = async () => {
    const answer = await send(`/${aim.id}/retire`, { date, because });
    if (answer.result === 'done') onRetired();
    else setProblem(answer.message);
  };

  return (
    <Dialog
      title={fill(text.retireTitle, { number: aim.number! })}
      onClose={onClose}
      onSubmit={() => void retire()}
    >
      <p>
        <Quoted sentence={aim.publicSentence!} language={aim.language} />
      </p>
      <p>{text.retireHelp}</p>
      <div className="aims-field">
        <label htmlFor={id}>{text.why}</label>
        <textarea
          id={id}
          name="because"
          required
          maxLength={1000}
          rows={3}
          dir="auto"
          value={because}
          onChange={(event) => setBecause(event.target.value)}
        />
      </div>
      <DateField label={text.when} value={date} onChange={setDate} />
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
          {text.retireNow}
        </Button>
      </div>
    </Dialog>
  );
}
