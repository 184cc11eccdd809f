import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { appFolder } from '../../../env.ts';
import { CannotClean, type Reason } from './cannot-clean.ts';
import { largestHeap, longestJob } from './limits.ts';

export type Job = { kind: 'pdf' | 'heic'; data: Uint8Array };
export type Done = { data: Uint8Array; width: number; height: number };
export type Answer = Done | { refused: Reason };

let last: Promise<unknown> = Promise.resolve();

/**
 * Does heavy work outside the thread that answers requests, one file at a time, within limits of time and memory.
 * Throws `CannotClean`. A PDF's width and height are 0.
 */
export function inWorker(job: Job): Promise<Done> {
  const done = last.then(() => run(job));
  last = done.catch(() => undefined);
  return done;
}

function run(job: Job): Promise<Done> {
  // Not by `new URL(…, import.meta.url)`: Next would try to bundle it.
  const file = path.join(/*turbopackIgnore: true*/ appFolder, 'src/collections/media/cleaning/worker.ts');
  const worker = new Worker(file, {
    workerData: job,
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: largestHeap }
  });
  return new Promise<Done>((resolve, reject) => {
    const stop = setTimeout(() => fail('too-large'), longestJob);
    const fail = (reason: Reason, cause?: unknown) => {
      clearTimeout(stop);
      void worker.terminate();
      reject(new CannotClean(reason, cause));
    };
    worker.once('message', (answer: Answer) => {
      if ('refused' in answer) return fail(answer.refused);
      clearTimeout(stop);
      resolve(answer);
    });
    // Out of memory comes as an error too.
    worker.once('error', (error: NodeJS.ErrnoException) =>
      fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-large' : 'broken', error)
    );
    worker.once('exit', () => fail('broken'));
  });
}
