import { expect } from 'vitest';
import { freshHands, type Hands } from './hands.ts';

type Job = { role: string; job: string; clicks: number; fields: number; seconds: number };

/** The jobs that a role does most, with what they cost. */
export type CommonJobs = {
  /** Does a job, counting from now; `atMost`: the clicks it may take. */
  count: (role: string, job: string, atMost: number, work: (hands: Hands) => Promise<void>) => Promise<void>;
  /** One line a job. */
  table: () => string;
};

export function countCommonJobs(): CommonJobs {
  const jobs: Job[] = [];
  return {
    async count(role, job, atMost, work) {
      const hands = freshHands();
      await work(hands);
      jobs.push({ role, job, ...hands.tally() });
      expect(hands.tally().clicks, job).toBeLessThanOrEqual(atMost);
    },
    table() {
      const width = Math.max(...jobs.map(({ job }) => job.length));
      const lines = jobs.map(({ role, job, clicks, fields, seconds }) =>
        [
          role.padEnd(10),
          job.padEnd(width),
          String(clicks).padStart(6),
          String(fields).padStart(6),
          seconds.toFixed(1).padStart(7)
        ].join('  ')
      );
      return [
        `${'role'.padEnd(10)}  ${'job'.padEnd(width)}  clicks  fields  seconds (by machine)`,
        ...lines
      ].join('\n');
    }
  };
}
