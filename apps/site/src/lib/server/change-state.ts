import type { Change } from '@broadside/types';

/** What the change stream has told so far. The server writes it, the content modules read it. */
export type ChangeState = {
  /** False while the stream is down: then nothing that was kept can be trusted. */
  isLive: boolean;
  /** Rises with each connection and reset: what was kept before it may have missed something. */
  epoch: number;
  /** Number of the newest change that may have altered the campaign's names or navigation. */
  campaignChangedAt: number;
};

export function createChangeState(): ChangeState {
  return { isLive: false, epoch: 0, campaignChangedAt: 0 };
}

/** `newest` is the number of the newest change when the connection was made. */
export function markLive(state: ChangeState, newest: number): void {
  state.isLive = true;
  state.epoch += 1;
  state.campaignChangedAt = newest;
}

/** Nothing kept counts any more, such as after a restored database. */
export function markReset(state: ChangeState): void {
  state.epoch += 1;
}

export function markDown(state: ChangeState): void {
  state.isLive = false;
}

/** Statements count, because the first one published puts the list into the navigation. */
export function markChange(state: ChangeState, { collection, number }: Change): void {
  if (collection !== 'media') state.campaignChangedAt = Math.max(state.campaignChangedAt, number);
}
