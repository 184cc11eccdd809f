'use client';

import type { ScreenAim } from '../operations/screen.ts';
import { fill } from './texts.ts';
import { useTexts } from './use-texts.ts';

/** What an aim is at the moment, and when and where that was decided. */
export function Facts({ aim }: { aim: ScreenAim }) {
  const { text, day } = useTexts();
  const { state, isExplanationChanged, publicSentence, sentence, adopted, amended, retired } = aim;
  const isReworded = state === 'changed' && sentence !== publicSentence;
  const at = (sentence: string, { date, place }: { date: string; place: string | null }) => (
    <span>
      {fill(sentence, { date: day(date) })}
      {place && (
        <>
          {' · '}
          <bdi>{place}</bdi>
        </>
      )}
    </span>
  );
  return (
    <p className="aims-facts">
      {state === 'new' && <strong className="aims-mark">{text.isNew}</strong>}
      {isReworded && <strong className="aims-mark">{text.isChanged}</strong>}
      {state === 'changed' && isExplanationChanged && (
        <strong className="aims-mark">{text.explanationChanged}</strong>
      )}
      {adopted && at(text.adoptedOn, adopted)}
      {amended && at(text.amendedOn, amended)}
      {retired && at(text.retiredOn, { ...retired, place: null })}
    </p>
  );
}
