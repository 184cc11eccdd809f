'use client';

import { Button, useAllFormFields } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useRef, useState } from 'react';
import { useIsReady } from '../admin/use-is-ready.ts';
import type { PublishTexts } from './texts.ts';
import { usePublish } from './use-publish.ts';

type Correction = { date: string; note: string };

/** Publishes what stands in the form together with a public note, dated today. */
export function CorrectionButton({ texts }: { texts: PublishTexts }) {
  const publishWith = usePublish();
  const [fields] = useAllFormFields();
  const dialog = useRef<HTMLDialogElement>(null);
  const isReady = useIsReady();
  const [note, setNote] = useState('');
  const [isMissing, setMissing] = useState(false);

  async function publish() {
    if (!note.trim()) return setMissing(true);
    const { corrections } = reduceFieldsToValues(fields, true) as { corrections?: Correction[] };
    const all = [...(Array.isArray(corrections) ? corrections : []), { date: today(), note: note.trim() }];
    dialog.current?.close();
    // Refused: the note stays, for another try.
    if (await publishWith({ corrections: all })) setNote('');
  }

  return (
    <>
      <Button
        buttonStyle="secondary"
        size="medium"
        margin={false}
        disabled={!isReady}
        onClick={() => dialog.current?.showModal()}
      >
        {texts.correction}
      </Button>
      <dialog ref={dialog} className="correction" aria-labelledby="correction-heading">
        <h2 id="correction-heading">{texts.heading}</h2>
        <label htmlFor="correction-note">{texts.note}</label>
        <textarea
          id="correction-note"
          rows={4}
          maxLength={1000}
          value={note}
          aria-describedby="correction-help"
          aria-invalid={isMissing}
          onChange={(event) => {
            setNote(event.target.value);
            setMissing(false);
          }}
        />
        <p id="correction-help">{isMissing ? <strong role="alert">{texts.missing}</strong> : texts.help}</p>
        <div className="correction__buttons">
          <button type="button" onClick={() => void publish()}>
            {texts.publish}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {texts.cancel}
          </button>
        </div>
      </dialog>
    </>
  );
}

/** The day where the editor is. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
