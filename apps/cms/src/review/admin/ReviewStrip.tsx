'use client';

import { useIsReady } from '../../admin/use-is-ready.ts';
import './review.css';
import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { askAboutReviews, type Answer, type Reviews } from './ask.ts';
import { AskDialog } from './AskDialog.tsx';
import { ReviewLine } from './ReviewLine.tsx';
import { reviewTexts } from './texts.ts';

/** Above the form: the newest reviews of the document, and the way to ask for one. Only for who may change it. */
export function ReviewStrip() {
  const isReady = useIsReady();
  const { id, collectionSlug, isTrashed } = useDocumentInfo();
  const { i18n } = useTranslation();
  const texts = reviewTexts[i18n.language as keyof typeof reviewTexts] ?? reviewTexts.en;
  const [known, setKnown] = useState<Reviews | null>(null);
  const [refusal, setRefusal] = useState('');
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLSpanElement>(null);
  const path = id && collectionSlug && !isTrashed ? `/${collectionSlug}/${id}` : null;

  useEffect(() => {
    let isGone = false;
    if (!path) return;
    void askAboutReviews(`${path}/reviews`).then((answer) => {
      if (!isGone) setKnown(answer && 'reviews' in answer ? answer : null);
    });
    return () => {
      isGone = true;
    };
  }, [path]);

  if (!path || !known) return null;
  /** Whether it was done; a refusal is shown. */
  const take = (answer: Answer): boolean => {
    const isDone = answer !== null && 'reviews' in answer;
    if (isDone) setKnown(answer);
    setRefusal(isDone ? '' : (answer?.refused ?? texts.noAnswer));
    return isDone;
  };
  const shown = known.reviews.filter((each, index) => index === 0 || each.state === 'open');

  return (
    <section className="review-strip" aria-label={texts.ask}>
      {shown.map((review) => (
        <ReviewLine
          key={review.id}
          review={review}
          texts={texts}
          language={i18n.language === 'en' ? 'en-GB' : i18n.language}
          onAnswer={async (given) =>
            take(
              await askAboutReviews(`/review-requests/${review.id}/answer`, { ...given, seen: known.state })
            )
          }
        />
      ))}
      <div className="review-strip__ask">
        {known.isWanted && !shown.some(({ state, isCurrent }) => state === 'approved' && isCurrent) && (
          <span>{texts.wanted}</span>
        )}
        <span ref={button}>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={!isReady}
            onClick={() => setOpen(true)}
          >
            {texts.ask}
          </Button>
        </span>
      </div>
      <p role="status">{isOpen ? '' : refusal}</p>
      {isOpen && (
        <AskDialog
          texts={texts}
          reviewers={known.reviewers}
          refusal={refusal}
          onAsk={async (wanted) => take(await askAboutReviews(`${path}/ask-for-review`, wanted))}
          onClose={() => {
            setOpen(false);
            setRefusal('');
            button.current?.querySelector('button')?.focus();
          }}
        />
      )}
    </section>
  );
}
