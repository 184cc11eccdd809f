'use client';

import { Quoted } from './Quoted.tsx';
import type { useSentence } from './use-sentence.ts';
import { useTexts } from './use-texts.ts';

type Props = { label: string; language: string; sentence: ReturnType<typeof useSentence> };

/** A sentence that is edited in place, and whether it is saved. */
export function SentenceField({ label, language, sentence }: Props) {
  const { text } = useTexts();
  const { written, saving, newer, write, save, keepMine, takeTheirs } = sentence;
  return (
    <>
      <div className="aims-sentence" data-written={written}>
        <textarea
          aria-label={label}
          lang={language}
          rows={1}
          maxLength={500}
          value={written}
          onChange={(event) => write(event.target.value)}
          onBlur={() => void save()}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            void save();
          }}
        />
      </div>
      {newer !== null && (
        <div className="aims-newer" role="alert">
          <p>
            {text.newer} <Quoted sentence={newer} language={language} />
          </p>
          <button type="button" className="aims-button" onClick={() => void keepMine()}>
            {text.keepMine}
          </button>
          <button type="button" className="aims-button" onClick={takeTheirs}>
            {text.takeTheirs}
          </button>
        </div>
      )}
      {saving.state === 'failed' && saving.message && (
        <p className="aims-failed" role="alert">
          {text.notSaved}: {saving.message}{' '}
          <button type="button" className="aims-button" onClick={() => void save()}>
            {text.again}
          </button>
        </p>
      )}
    </>
  );
}
