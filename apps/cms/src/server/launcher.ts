import { InvalidEnv } from '../env.ts';
import { log } from '../log.ts';

/** What the CMS tells the program that started it, over the channel between the two. Keep in step with scripts/app-messages.ts. */
export type Message =
  | { type: 'step'; text: string }
  | { type: 'progress'; text: string }
  | { type: 'ready'; address: string }
  | { type: 'set-up-link'; url: string }
  | { type: 'failed'; sentence: string };

export function tell(message: Message): void {
  process.send?.(message);
}

/** Ends in one sentence where the cause is known, and with the whole error in the log where it is not. */
export function reportFailure(error: unknown): void {
  const isKnown = error instanceof InvalidEnv;
  const sentence = isKnown
    ? error.message
    : `The CMS could not start: ${error instanceof Error ? error.message : error}`;
  if (isKnown) log.fatal(sentence);
  else log.fatal({ err: error }, sentence);
  if (!process.send) console.error(sentence);
  tell({ type: 'failed', sentence });
}
