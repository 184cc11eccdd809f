'use client';

import type { ScreenAim } from '../operations/screen.ts';
import { useTexts } from './use-texts.ts';
import { WhatIsIt, type Decision } from './WhatIsIt.tsx';

type Props = {
  aim: ScreenAim;
  number: number;
  decision: Decision | undefined;
  onDecision: (decision: Decision) => void;
};

/** What becomes of one aim by adoption: new, its old sentence beside the new one, or a new explanation. */
export function AdoptedChange({ aim, number, decision, onDecision }: Props) {
  const { text } = useTexts();
  const { publicSentence, sentence, language } = aim;
  const isReworded = publicSentence !== null && sentence !== publicSentence;
  return (
    <li>
      <b>{number}</b>
      {isReworded && <del lang={language}>{publicSentence}</del>}
      {isReworded ? <ins lang={language}>{sentence}</ins> : <span lang={language}>{sentence}</span>}
      {publicSentence === null && <small>{text.isNew}</small>}
      {aim.isExplanationChanged && <small>{text.newExplanation}</small>}
      {isReworded && <WhatIsIt value={decision} onChoice={onDecision} />}
    </li>
  );
}
