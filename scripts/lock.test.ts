import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { tryLock, waitForLock } from './lock.ts';

const holder = fileURLToPath(new URL('./lock-holder.fixture.ts', import.meta.url));

test('a second taker is told the holder’s note, and gets the lock once it is released', async () => {
  const name = randomUUID();
  const first = await tryLock(name);
  if (!first.held) throw new Error('a fresh lock must be free');
  first.lock.note('http://localhost:3000');

  const second = await tryLock(name);
  expect(second).toMatchObject({ held: false, note: 'http://localhost:3000' });
  const waited = waitForLock(name, () => void first.lock.release());
  await (await waited).release();
});

test('locks of different names do not meet', async () => {
  const [one, other] = [await tryLock(randomUUID()), await tryLock(randomUUID())];
  expect([one.held, other.held]).toEqual([true, true]);
});

test('a lock is free again when its holder is killed with -9', async () => {
  const name = randomUUID();
  const child = fork(holder, [name]);
  await once(child, 'message');
  const attempt = await tryLock(name);
  if (attempt.held) throw new Error('the other process should hold it');

  child.kill('SIGKILL');
  await attempt.untilFree;
  expect((await tryLock(name)).held).toBe(true);
});
