'use client';

import { useTranslation } from '@payloadcms/ui';
import type { Comment } from '@broadside/types/payload-types';
import { useEffect, useRef, useState } from 'react';
import { inTheirLanguage } from '../../../admin/their-language.ts';
import { standingOf, stateOf, type Decision } from './decide.ts';
import { DecisionButtons } from './DecisionButtons.tsx';
import { DecisionNews } from './DecisionNews.tsx';
import { nextWaiting } from './next-waiting.ts';
import { useDecision } from './use-decision.ts';
import { whose, type Signed } from './whose.ts';
import './decide.css';

export type Decidable = Signed &
  Pick<Comment, 'id' | 'status' | 'updatedAt'> & { deletedAt?: string | null | undefined };

/** In a list: the buttons of a comment that waits, and then what was decided. Focus goes on to the next that waits. */
export function Decide({ comment, onDone }: { comment: Decidable; onDone?: () => void }) {
  const { i18n } = useTranslation();
  const about = whose(comment, (sentences) => inTheirLanguage({ i18n }, sentences));
  const drawn = stateOf({ ...comment, deletedAt: comment.deletedAt ?? null });
  const { state, news, isBusy, decide, undo } = useDecision(comment.id, drawn);
  const group = useRef<HTMLDivElement>(null);
  const [isLast, setLast] = useState(false);
  const isGone = news?.about === 'outrun' && !news.state;
  const waits = standingOf(state) === 'held' && !isGone;

  useEffect(() => {
    if (news?.about === 'undone') group.current?.querySelector('button')?.focus();
    // The button that was pressed is gone.
    if (news?.about === 'outrun') group.current?.focus();
  }, [news]);

  async function goOn(decision: Decision) {
    if (!(await decide(decision))) return;
    const next = group.current && nextWaiting(group.current);
    setLast(!next);
    next?.focus();
    onDone?.();
  }

  return (
    <div
      ref={group}
      className="decide"
      role="group"
      aria-label={about}
      tabIndex={-1}
      data-waits={waits || undefined}
    >
      {waits && (
        <DecisionButtons about={about} state={state} isBusy={isBusy} onDecision={(each) => void goOn(each)} />
      )}
      <DecisionNews
        about={about}
        news={news}
        isBusy={isBusy}
        onUndo={() => void undo()}
        takesFocus={isLast}
      />
    </div>
  );
}
