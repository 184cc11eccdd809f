'use client';

import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { useIsReady } from '../../admin/use-is-ready.ts';
import type { Review } from '../read-reviews.ts';
import type { ReviewTexts } from './texts.ts';

type Given = { state: 'approved' | 'changes' | 'withdrawn'; answer: string };
type Props = {
  review: Review;
  texts: ReviewTexts;
  language: string;
  /** Answers whether it was done. */
  onAnswer: (given: Given) => Promise<boolean>;
};

/** One review: who, when and what they said, and for those concerned what they can do. */
export function ReviewLine({ review, texts, language, onAnswer }: Props) {
  const isReady = useIsReady();
  const field = useId();
  const [answer, setAnswer] = useState('');
  const [isAsking, setAsking] = useState(false);
  const give = async (state: Given['state']) => {
    setAsking(true);
    await onAnswer({ state, answer });
    setAsking(false);
  };
  const isOpen = review.state === 'open';
  const said = isOpen ? review.note : review.answer;

  return (
    <div className={`review-line review-line--${review.state}`}>
      <p>
        {sentenceOf(review, texts, language)}
        {review.state === 'approved' && !review.isCurrent && ` ${texts.outdated}`}
      </p>
      {said && (
        <blockquote dir="auto">
          <p>{said}</p>
        </blockquote>
      )}
      {isOpen && review.isOfMe && (
        <div className="review-line__answer">
          <label htmlFor={field}>{texts.answer}</label>
          <textarea
            id={field}
            value={answer}
            maxLength={1000}
            rows={2}
            onChange={(event) => setAnswer(event.target.value)}
          />
          <Button
            size="small"
            margin={false}
            disabled={!isReady || isAsking}
            onClick={() => void give('approved')}
          >
            {texts.approve}
          </Button>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={!isReady || isAsking}
            onClick={() => void give('changes')}
          >
            {texts.askForChanges}
          </Button>
        </div>
      )}
      {isOpen && review.isMine && (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={!isReady || isAsking}
          onClick={() => void give('withdrawn')}
        >
          {texts.withdraw}
        </Button>
      )}
    </div>
  );
}

function sentenceOf(
  { state, askedBy, askedOf, isMine, isOfMe, askedAt, answeredAt }: Review,
  texts: ReviewTexts,
  language: string
) {
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(answeredAt ?? askedAt)
  );
  const [by, of] = [askedBy ?? texts.somebody, askedOf ?? texts.somebody];
  if (state === 'approved') return texts.approved(of, when);
  if (state === 'changes') return texts.changes(of, when);
  if (isOfMe) return texts.asksYou(by, when);
  return isMine ? texts.youAsked(of, when) : texts.asked(by, of, when);
}
