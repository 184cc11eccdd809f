import { mkdirSync, realpathSync } from 'node:fs';
import { tryLock, type Lock, type LockAttempt } from './lock.ts';
import { dataFolder } from './paths.ts';
import { Refusal } from './refusal.ts';

/** What the holder's note says while it is on its way out. */
export const STOPPING = 'stopping';

/** The lock of whoever runs from this data folder, or word of who has it. */
export async function tryLauncherLock(): Promise<LockAttempt> {
  mkdirSync(dataFolder, { recursive: true });
  return await tryLock(`launcher ${realpathSync(dataFolder)}`);
}

/** One Broadside per data folder. Waits for one that is stopping; refuses with a sentence when one runs. */
export async function takeLauncherLock(): Promise<Lock> {
  for (;;) {
    const attempt = await tryLauncherLock();
    if (attempt.held) return attempt.lock;
    if (attempt.note !== STOPPING) {
      throw new Refusal(
        `Broadside already runs from this folder${attempt.note && ` (${attempt.note})`}: stop it there with Ctrl-C first.`
      );
    }
    console.log('… Waiting for the Broadside of this folder that is just stopping');
    await attempt.untilFree;
  }
}
