import { tryLock } from './lock.ts';

// Holds the lock that its argument names until it is killed; see lock.test.ts.
const attempt = await tryLock(process.argv[2]!);
// A listener keeps the process: the lock alone does not.
process.on('message', () => undefined);
process.send!(attempt.held);
