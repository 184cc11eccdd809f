import { parentPort, workerData } from 'node:worker_threads';
import { CannotClean } from './cannot-clean.ts';
import type { Answer, Done, Job } from './in-worker.ts';

/** The entry of a worker: one job, one answer. */
const answer = await answerTo(workerData as Job);
parentPort!.postMessage(answer, 'data' in answer ? [answer.data.buffer as ArrayBuffer] : []);

async function answerTo(job: Job): Promise<Answer> {
  try {
    return await done(job);
  } catch (error) {
    return { refused: error instanceof CannotClean ? error.reason : 'broken' };
  }
}

async function done({ kind, data }: Job): Promise<Done> {
  if (kind === 'heic') return (await import('./decode-heic.ts')).decodeHeic(data);
  const { cleanPdf } = await import('./pdf/clean-pdf.ts');
  return { data: await cleanPdf(data), width: 0, height: 0 };
}
