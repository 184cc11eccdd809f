import { failureCounts, type FailureCounts } from './failure-counts.ts';
import { hiddenKey } from './hidden-key.ts';

const minute = 60 * 1000;
const most = 20_000;

/** Five tries by one person at one place, then a pause. */
const pairs = failureCounts({ allowed: 5, pause: 10 * minute, most });
/** One place, whoever it tries: generous, since an office or a mobile network is one place. */
const blocks = failureCounts({ allowed: 50, pause: 10 * minute, most });
/** One person, wherever it is tried from: much more generous, so that strangers have to work to lock somebody out. */
const people = failureCounts({ allowed: 200, pause: 10 * minute, most });
/** Codes of one person, wherever from. Only who has the password gets here, so it may be strict: six digits are few. */
const codes = failureCounts({ allowed: 20, pause: 60 * minute, most });

setInterval(() => [pairs, blocks, people, codes].forEach((counts) => counts.forgetExpired()), minute).unref();

/** Either a wait in seconds, or leave to try once. The try counts as failed until `succeeded` is called. */
export type Attempt = { result: 'paused'; seconds: number } | { result: 'allowed'; succeeded: () => void };

/** Leave to try a password. `email` is as typed; whether anybody has it plays no part. */
export function tryPassword({ email, block }: { email: string; block: string }): Attempt {
  const person = email.trim().toLowerCase();
  const who = `${person} ${freshStarts.get(hiddenKey('fresh', person)) ?? 0}`;
  return attempt([
    [pairs, hiddenKey('password', who, block)],
    [blocks, hiddenKey('password', block)],
    [people, hiddenKey('password', who)]
  ]);
}

/** How often somebody was given a fresh start. Only who has an account gets here, so it stays small. */
const freshStarts = new Map<string, number>();

/** Forgets the tries of somebody who has just chosen a password by a link: whoever locked them out, they get in. */
export function forgetTries(email: string): void {
  const key = hiddenKey('fresh', email.trim().toLowerCase());
  freshStarts.set(key, (freshStarts.get(key) ?? 0) + 1);
}

/** Leave to try a one-time code, for who has shown the password. */
export function tryCode({ userId, block }: { userId: string; block: string }): Attempt {
  return attempt([
    [pairs, hiddenKey('code', userId, block)],
    [codes, hiddenKey('code', userId)]
  ]);
}

/** The first count is forgotten when the try succeeds, the others are only given this one back. */
function attempt([own, ...wider]: [FailureCounts, string][]): Attempt {
  const all = [own!, ...wider];
  const wait = Math.max(...all.map(([counts, key]) => counts.waitFor(key)));
  if (wait > 0) return { result: 'paused', seconds: Math.ceil(wait / 1000) };
  for (const [counts, key] of all) counts.note(key);
  return {
    result: 'allowed',
    succeeded: () => {
      own![0].forget(own![1]);
      for (const [counts, key] of wider) counts.takeBack(key);
    }
  };
}
