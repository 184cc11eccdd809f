'use client';

import { useState } from 'react';
import { change, decided, type Decision, type Outcome, type State } from './decide.ts';
import { noteState, useNewestState } from './newest-states.ts';

/** What the line beside the buttons has to say. */
export type News =
  | { about: 'done' | 'undone'; state: State }
  | { about: 'outrun'; state: State | null; by: string | null }
  | { about: 'refused'; sentence: string | null };

export type Deciding = {
  state: State;
  /** Null once the comment has been changed elsewhere. */
  news: News | null;
  isBusy: boolean;
  /** How the comment stands now, if it was done. */
  decide: (decision: Decision) => Promise<State | null>;
  undo: () => Promise<State | null>;
};

type Wanted = Pick<State, 'status' | 'isTrashed'>;

/** Decides about one comment, from the state it was shown in, and takes that back; also what was decided `before`. */
export function useDecision(id: string, drawn: State, before?: { former: State; state: State }): Deciding {
  const state = useNewestState(id, drawn);
  const [former, setFormer] = useState(before?.former ?? drawn);
  const [news, setNews] = useState<News | null>(before ? { about: 'done', state: before.state } : null);
  const [isBusy, setBusy] = useState(false);

  async function goTo(wanted: Wanted, about: 'done' | 'undone') {
    if (isBusy) return null;
    setBusy(true);
    const outcome = await change(id, state, wanted);
    setBusy(false);
    setNews(newsOf(outcome, about));
    if ('state' in outcome && outcome.state) noteState(id, outcome.state);
    if (outcome.result !== 'done') return null;
    setFormer(state);
    return outcome.state;
  }

  return {
    state,
    news: news && 'state' in news && news.state && news.state.updatedAt < state.updatedAt ? null : news,
    isBusy,
    decide: (decision) => goTo(decided(decision, state), 'done'),
    undo: () => goTo(former, 'undone')
  };
}

function newsOf(outcome: Outcome, about: 'done' | 'undone'): News {
  if (outcome.result === 'done') return { about, state: outcome.state };
  if (outcome.result === 'outrun') return { about: 'outrun', state: outcome.state, by: outcome.by };
  return { about: 'refused', sentence: outcome.sentence };
}
