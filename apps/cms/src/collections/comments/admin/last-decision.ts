import type { State } from './decide.ts';
import type { Signed } from './whose.ts';

/** What was decided on one comment's form, to be seen and taken back on the next one's. */
export type LastDecision = { comment: Signed & { id: string }; former: State; state: State };

let last: (LastDecision & { goesOnTo: string }) | null = null;

export function rememberDecision(decision: LastDecision, goesOnTo: string): void {
  last = { ...decision, goesOnTo };
}

/** The decision that led to this comment's form; null if the person came otherwise. */
export function decisionBefore(id: string): LastDecision | null {
  return last?.goesOnTo === id ? last : null;
}
