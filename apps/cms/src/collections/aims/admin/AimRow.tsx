'use client';

import type { PointerEvent } from 'react';
import type { ScreenAim } from '../operations/screen.ts';
import { Facts } from './Facts.tsx';
import { Icon } from './icons.tsx';
import { Languages } from './Languages.tsx';
import { MoveButtons, type Moving } from './MoveButtons.tsx';
import { Quoted } from './Quoted.tsx';
import { SavedMark } from './SavedMark.tsx';
import { SentenceField } from './SentenceField.tsx';
import { fill } from './texts.ts';
import type { Send } from './use-aims.ts';
import { useSentence } from './use-sentence.ts';
import { useTexts } from './use-texts.ts';
import { WhatIsIt, type Decision } from './WhatIsIt.tsx';

type Props = {
  aim: ScreenAim;
  /** Its own, or the one it will have. */
  number: number;
  send: Send;
  decision: Decision | undefined;
  onDecision: (decision: Decision) => void;
  /** Null where it stays where it is. */
  moving: Moving | null;
  /** Where it is taken hold of to be dragged. */
  onHold: ((event: PointerEvent) => void) | null;
  onRemove: () => void;
  onRetire: () => void;
};

/** One aim, edited in place. */
export function AimRow(props: Props) {
  const { aim, number, send, decision, onDecision, moving, onHold, onRemove, onRetire } = props;
  const { text } = useTexts();
  const sentence = useSentence(aim, send);
  const label = fill(aim.number === null ? text.newAim : text.aim, { number });
  const isReworded = aim.publicSentence !== null && aim.sentence !== aim.publicSentence;

  const takeBack = () => {
    sentence.put(aim.publicSentence!);
    void sentence.save();
  };

  return (
    <>
      <div className="aims-number" data-new={aim.number === null || undefined}>
        <span aria-hidden="true">{number}</span>
        {onHold && (
          <span className="aims-handle" title={text.drag} onPointerDown={onHold}>
            <Icon name="drag" />
          </span>
        )}
      </div>
      <div className="aims-words">
        <SentenceField label={label} language={aim.language} sentence={sentence} />
        {isReworded && (
          <div className="aims-change">
            <p>
              {text.publicNow} <Quoted sentence={aim.publicSentence!} language={aim.language} />{' '}
              <button type="button" className="aims-button" onClick={takeBack}>
                {text.takeBack}
              </button>
            </p>
            <WhatIsIt value={decision} onChoice={onDecision} />
          </div>
        )}
        <div className="aims-below">
          <Facts aim={aim} />
          <Languages aim={aim} />
          <SavedMark saving={sentence.saving} />
        </div>
      </div>
      <div className="aims-doing">
        {moving && <MoveButtons {...moving} label={label} />}
        {aim.number === null ? (
          <button
            type="button"
            className="aims-button aims-button--icon"
            title={text.remove}
            aria-label={`${text.remove}: ${label}`}
            onClick={onRemove}
          >
            <Icon name="remove" />
          </button>
        ) : (
          <button
            type="button"
            className="aims-button"
            aria-label={`${text.retire} ${label}`}
            onClick={onRetire}
          >
            {text.retire}
          </button>
        )}
      </div>
    </>
  );
}
