'use client';

import type { Saving } from './use-sentence.ts';
import { useTexts } from './use-texts.ts';

/** Says beside a sentence that it is being saved, or is saved; read aloud politely. */
export function SavedMark({ saving }: { saving: Saving }) {
  const { text } = useTexts();
  const said = saving.state === 'saving' ? text.saving : saving.state === 'saved' ? text.saved : '';
  return (
    <span className="aims-saved" role="status" data-state={saving.state}>
      {said}
    </span>
  );
}
