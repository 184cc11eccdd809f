import { followChanges } from '@broadside/cms-client';
import type { Logger } from 'pino';
import {
  markChange,
  markDown,
  markLive,
  markReset,
  type ChangeState
} from '../src/lib/server/change-state.ts';

type Options = { address: string; apiKey: string; state: ChangeState; log: Logger; signal: AbortSignal };

/** Keeps `state` in step with the CMS until `signal` aborts. */
export async function listenForChanges({ address, apiKey, state, log, signal }: Options): Promise<void> {
  await followChanges({
    address,
    apiKey,
    // Nothing is kept over a restart yet, so there is nothing to catch up with.
    after: null,
    onChange(change) {
      markChange(state, change);
      log.debug({ change }, 'change');
    },
    onReset: () => markReset(state),
    onState(stream) {
      const wasLive = state.isLive;
      if (stream.state === 'live') {
        markLive(state, stream.newest);
        log.info({ newest: stream.newest }, 'following changes');
      } else {
        markDown(state);
        if (wasLive) log.warn({ err: stream.cause }, 'change stream is down');
        else log.debug({ err: stream.cause }, 'change stream is still down');
      }
    },
    signal
  });
}
