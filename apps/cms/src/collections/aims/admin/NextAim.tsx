'use client';

import { Button } from '@payloadcms/ui';
import { useId, useRef, useState } from 'react';
import type { Answer, Send } from './use-aims.ts';
import { useTexts } from './use-texts.ts';

type Props = { language: string; send: Send; onAdded: () => void };

/** Where the next aim is written; Enter adds it, and the next but one can be written at once. */
export function NextAim({ language, send, onAdded }: Props) {
  const { text } = useTexts();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [sentence, setSentence] = useState('');
  const [failed, setFailed] = useState<Answer | null>(null);

  const add = async () => {
    const added = sentence;
    // Emptied at once, so that nothing is added twice; it comes back if it was not added.
    setSentence('');
    field.current?.focus();
    const answer = await send('/add', { sentence: added });
    setFailed(answer.result === 'done' ? null : answer);
    if (answer.result === 'done') onAdded();
    else setSentence((meanwhile) => [added, meanwhile].filter(Boolean).join(' '));
  };

  return (
    <form
      className="aims-next"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label htmlFor={id}>{text.next}</label>
      <div className="aims-sentence" data-written={sentence}>
        <textarea
          id={id}
          ref={field}
          lang={language}
          dir="auto"
          rows={1}
          maxLength={500}
          value={sentence}
          aria-invalid={failed !== null}
          onChange={(event) => setSentence(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        />
      </div>
      <Button buttonStyle="secondary" size="medium" type="submit" margin={false}>
        {text.add}
      </Button>
      {failed && (
        <p className="aims-failed" role="alert">
          {failed.message}
        </p>
      )}
    </form>
  );
}
