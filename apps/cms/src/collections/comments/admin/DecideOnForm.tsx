'use client';

import type { Comment } from '@broadside/types/payload-types';
import { useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { inTheirLanguage, type Sentences } from '../../../admin/their-language.ts';
import { BeforeThis } from './BeforeThis.tsx';
import type { Decidable } from './Decide.tsx';
import { stateOf, type Decision, type State } from './decide.ts';
import { DecisionButtons } from './DecisionButtons.tsx';
import { DecisionNews } from './DecisionNews.tsx';
import { decisionTexts as texts } from './decision-texts.ts';
import { decisionBefore, rememberDecision } from './last-decision.ts';
import { nextHeld } from './next-held.ts';
import { useDecision } from './use-decision.ts';
import { whose } from './whose.ts';
import './decide.css';

type Shown = Decidable & Pick<Comment, 'writtenAt'>;

/** On a comment's form: the buttons. From one that waited they go on to the next. */
export function DecideOnForm({ comment }: { comment: Shown }) {
  const { i18n } = useTranslation();
  const { data } = useDocumentInfo();
  const { dispatchFields } = useForm();
  const router = useRouter();
  const say = (sentences: Sentences) => inTheirLanguage({ i18n }, sentences);
  const about = whose(comment, say);
  // Newer than what the page was drawn with, once the form itself was saved.
  const saved = { ...comment, ...(data as Partial<Shown>) };
  const drawn = stateOf({ ...saved, deletedAt: saved.deletedAt ?? null });
  const { state, news, isBusy, decide, undo } = useDecision(comment.id, drawn);
  const [before] = useState(() => decisionBefore(comment.id));
  const [goesOn, setGoesOn] = useState(false);
  const [isLast, setLast] = useState(false);
  const group = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (before) group.current?.focus();
  }, [before]);

  useEffect(() => {
    if (news?.about === 'outrun' && news.state) showOnForm(news.state);
    // The button that was pressed may be gone.
    if (news?.about === 'outrun' || news?.about === 'undone') group.current?.focus();
  }, [news]);

  /** Else the form would show the former state, and save over the new one. */
  function showOnForm({ status, updatedAt }: State) {
    dispatchFields({ type: 'UPDATE', path: 'status', value: status, initialValue: status });
    dispatchFields({ type: 'UPDATE', path: 'updatedAt', value: updatedAt, initialValue: updatedAt });
  }

  async function goOn(decision: Decision) {
    const former = state;
    const done = await decide(decision);
    if (!done) return;
    showOnForm(done);
    if (former.status !== 'held') return;
    const found = await nextHeld(comment);
    setLast(found !== null && !found.next);
    if (!found?.next) return;
    setGoesOn(true);
    rememberDecision({ comment, former, state: done }, found.next);
    router.push(`/admin/collections/comments/${found.next}`);
  }

  async function takeBack() {
    const undone = await undo();
    if (undone) showOnForm(undone);
  }

  return (
    <div className="decide-field">
      {before && !news && <BeforeThis last={before} />}
      <div ref={group} className="decide" role="group" aria-label={about} tabIndex={-1}>
        {!goesOn && !state.isTrashed && (
          <DecisionButtons
            about={about}
            state={state}
            isBusy={isBusy}
            onDecision={(each) => void goOn(each)}
          />
        )}
        <DecisionNews
          about={about}
          news={news}
          isBusy={isBusy}
          onUndo={() => void takeBack()}
          takesFocus={isLast}
        />
        {isLast && news?.about === 'done' && <p className="decide-field__none">{say(texts.noneLeft)}</p>}
      </div>
    </div>
  );
}
