import type { Sentences } from '../../../admin/their-language.ts';

/**
 * How a change of the aims ended. `stale`: somebody else changed meanwhile what it was based on, and nothing was
 * written. `refused`: what was sent is wrong, with a sentence for the person, about the aim named where there is one.
 */
export type Outcome =
  | { result: 'done'; aim?: string }
  | { result: 'stale' }
  | { result: 'refused'; because: Sentences; aim?: string };

export const done: Outcome = { result: 'done' };
export const stale: Outcome = { result: 'stale' };

export function refused(because: Sentences, aim?: string): Outcome {
  return { result: 'refused', because, ...(aim && { aim }) };
}
