import { setTimeout as delay } from 'node:timers/promises';
import type { Change } from '@broadside/types';
import type { StreamEvent } from './event-parser.ts';
import { readEventStream } from './event-stream.ts';

/**
 * `live`: connected; `newest` is the number of the newest change at that moment, and what was missed follows.
 * `down`: not connected, with the reason; it is being tried again.
 */
export type StreamState = { state: 'live'; newest: number } | { state: 'down'; cause: unknown };

export type FollowOptions = {
  address: string;
  apiKey: string;
  /** Number of the last change that is known already; null to begin with what comes next. */
  after: number | null;
  onChange: (change: Change) => void;
  /** The CMS no longer keeps what was missed: whatever was remembered may be wrong. */
  onReset: () => void;
  onState: (state: StreamState) => void;
  signal: AbortSignal;
  silenceMs?: number;
  /** Waits between tries double from the first of these to the second. */
  retryMs?: { first: number; longest: number };
};

/** Follows the CMS's changes, each once and in order, over every cut, until `signal` aborts. Never rejects for a cut. */
export async function followChanges(options: FollowOptions): Promise<void> {
  const { signal, silenceMs = 40_000, retryMs = { first: 250, longest: 10_000 } } = options;
  const position = createPosition(options);
  let failures = 0;

  while (!signal.aborted) {
    const url = new URL('/api/changes', options.address);
    if (position.last() !== null) url.searchParams.set('after', String(position.last()));
    const onEvent = (event: StreamEvent) => {
      if (event.event === 'hello') failures = 0;
      position.take(event);
    };
    try {
      await readEventStream({
        url,
        authorization: `service-accounts API-Key ${options.apiKey}`,
        silenceMs,
        onEvent,
        signal
      });
    } catch (cause) {
      if (signal.aborted) return;
      options.onState({ state: 'down', cause });
    }
    await pause(waitBefore(failures++, retryMs), signal);
  }
}

/** Keeps the number of the last change that was handed on. */
function createPosition({ after, onChange, onReset, onState }: FollowOptions) {
  let last = after;
  let newest = 0;

  function greet(): void {
    // A number below ours means another database, such as a restored one.
    const isAnother = last !== null && newest < last;
    if (isAnother || last === null) last = newest;
    onState({ state: 'live', newest });
    if (isAnother) onReset();
  }

  return {
    last: () => last,
    take({ event, data }: StreamEvent): void {
      const value = JSON.parse(data || '{}') as { number?: number };
      if (event === 'hello') {
        newest = value.number ?? 0;
        return greet();
      }
      if (event === 'reset') {
        last = value.number ?? newest;
        return onReset();
      }
      if (event !== 'change') return;
      const change = value as Change;
      if (last !== null && change.number <= last) return;
      last = change.number;
      onChange(change);
    }
  };
}

/** Half the wait is chance, so that many sites do not come back at one moment. */
function waitBefore(failures: number, { first, longest }: { first: number; longest: number }): number {
  const wait = Math.min(longest, first * 2 ** failures);
  return wait / 2 + Math.random() * (wait / 2);
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  // An abort ends the pause early; the loop sees it.
  await delay(ms, undefined, { signal }).catch(() => undefined);
}
