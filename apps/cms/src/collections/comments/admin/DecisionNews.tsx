'use client';

import { useTranslation } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import { inTheirLanguage, type Sentences } from '../../../admin/their-language.ts';
import { standingOf } from './decide.ts';
import { decisionTexts as texts, standings } from './decision-texts.ts';
import type { News } from './use-decision.ts';

type Props = {
  about: string;
  news: News | null;
  isBusy: boolean;
  onUndo: () => void;
  /** Whether the button that takes it back is where the person goes on: nothing else waits. */
  takesFocus?: boolean;
};

/** What became of a decision, with the way back; there before it has anything to say, so that it is read out. */
export function DecisionNews({ about, news, isBusy, onUndo, takesFocus = false }: Props) {
  const { i18n } = useTranslation();
  const say = (sentences: Sentences) => inTheirLanguage({ i18n }, sentences);
  const undo = useRef<HTMLButtonElement>(null);
  const isDone = news?.about === 'done';
  const hasFailed = news?.about === 'outrun' || news?.about === 'refused';
  useEffect(() => {
    if (isDone && takesFocus) undo.current?.focus();
  }, [isDone, takesFocus]);

  return (
    <div className="decide__news">
      <p role="status">{news && !hasFailed && `${inWords(news, say)}: ${about}`}</p>
      <p role="alert">{news && hasFailed && inWords(news, say)}</p>
      {isDone && (
        <button
          ref={undo}
          type="button"
          className="decide__button"
          aria-label={`${say(texts.undo)}: ${about}`}
          aria-disabled={isBusy}
          onClick={onUndo}
        >
          {say(texts.undo)}
        </button>
      )}
    </div>
  );
}

function inWords(news: News, say: (sentences: Sentences) => string): string {
  if (news.about === 'refused') return news.sentence ?? say(texts.failed);
  if (!news.state) return say(texts.gone);
  const standing = say(standings[standingOf(news.state)]);
  if (news.about === 'outrun') {
    const sentence = news.by ? say(texts.outrunBy).replace('{name}', news.by) : say(texts.outrun);
    return sentence.replace('{standing}', standing);
  }
  const isBack = news.about === 'undone' && standingOf(news.state) === 'held';
  return isBack ? say(texts.undone) : standing;
}
