import type { Answer, Caller } from '@broadside/tests/support/caller.ts';
import type { Ledger } from './ledger.ts';

/** Somebody who makes one change after another, each to what nobody else changes. */
export type Actor = {
  name: string;
  kind: string;
  ledger: Ledger;
  /** Sends one change and waits for its answer. */
  act: (by: Caller) => Promise<void>;
  /** After a kill: finds out whether what was cut off had been done. */
  settle: (by: Caller) => Promise<void>;
};

/** Throws what was refused: nothing that an actor does may be. */
export function accepted({ status, body }: Answer): Answer['body'] {
  if (status === 200 || status === 201) return body;
  throw new Error(`answered ${status}: ${JSON.stringify(body)}`);
}
