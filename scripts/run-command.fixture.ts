import { runCommand } from './run-command.ts';

// Like check.ts: whoever started this being gone is a reason to leave at once.
process.once('disconnect', () => process.exit(130));

await runCommand(async () => {
  if (process.argv[2] === 'fails') throw new Error('something nobody foresaw');
  if (process.argv[2] === 'waits') await new Promise(() => setInterval(() => {}, 1000));
});
