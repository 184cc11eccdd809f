'use client';

import { useEffect, useRef } from 'react';
import type { ShareTexts } from './texts.ts';

type Props = { url: string; text: ShareTexts; onSaid: (sentence: string) => void };

/** A link that was just made, and a button that copies it. */
export function NewLink({ url, text, onSaid }: Props) {
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  async function copy() {
    try {
      await navigator.clipboard.writeText(url);
      onSaid(text.copied);
    } catch {
      input.current?.select();
      onSaid(text.notCopied);
    }
  }

  return (
    <div className="share-dialog__new">
      <label>
        {text.link}
        <input ref={input} readOnly value={url} dir="ltr" />
      </label>
      <button type="button" onClick={() => void copy()}>
        {text.copy}
      </button>
    </div>
  );
}
