'use client';

import { useSyncExternalStore } from 'react';
import type { State } from './decide.ts';

/** How comments stand since they were decided about on this page, or on one before it. */
const states = new Map<string, State>();
const listeners = new Set<() => void>();

export function noteState(id: string, state: State): void {
  states.set(id, state);
  for (const hear of listeners) hear();
}

/** The newer of what the server drew and what was decided since, for each place that shows the comment. */
export function useNewestState(id: string, drawn: State): State {
  const known = useSyncExternalStore(
    subscribe,
    () => states.get(id),
    () => undefined
  );
  return known && known.updatedAt > drawn.updatedAt ? known : drawn;
}

function subscribe(hear: () => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}
