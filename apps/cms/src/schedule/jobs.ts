import type { Payload } from 'payload';
import { database } from '../database.ts';
import { log } from '../log.ts';
import { carryOutDue } from './carry-out.ts';
import { sweep } from './every-hour.ts';
import './usual-sweeps.ts';

/** The longest pause before looking again, in milliseconds: another process may have added something. */
const longest = 10_000;
const anHour = 60 * 60 * 1000;

export type Jobs = { stop: () => Promise<void> };
const wakers = new Set<() => void>();

/** Has the jobs of this process look at once: something was scheduled. */
export function wakeJobs(): void {
  for (const wake of wakers) wake();
}

/** Starts doing what is due, until asked to stop; that waits for what is under way. */
export function startJobs(payload: Payload): Jobs {
  let isStopping = false;
  let wake = () => {};
  const wakeThis = () => wake();
  wakers.add(wakeThis);

  const loop = async () => {
    let sweptAt = 0;
    while (!isStopping) {
      let pause = longest;
      // Armed before looking: who adds something while we look is not slept through.
      const woken = new Promise<void>((resolve) => (wake = resolve));
      try {
        await carryOutDue(payload, () => isStopping);
        if (!isStopping && Date.now() - sweptAt > anHour) {
          sweptAt = Date.now();
          await sweep(payload);
        }
        pause = await untilNext(payload);
      } catch (error) {
        log.error({ err: error }, 'the jobs could not be looked at and will be tried again');
      }
      if (!isStopping) await pauseFor(pause, woken);
    }
  };
  const ended = loop();
  return {
    stop: async () => {
      isStopping = true;
      wakers.delete(wakeThis);
      wake();
      await ended;
    }
  };
}

/** Milliseconds until the next change is due, at most the longest pause. What is overdue was put off. */
async function untilNext(payload: Payload): Promise<number> {
  const { rows } = await database(payload).pool.query<{ pause: number | null }>(
    `select (extract(epoch from min(at) - now()) * 1000)::float8 as pause
       from schedules where state = 'waiting' and at > now()`
  );
  return Math.min(longest, Math.max(50, rows[0]?.pause ?? longest));
}

async function pauseFor(milliseconds: number, woken: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([woken, new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)))]);
  clearTimeout(timer);
}
