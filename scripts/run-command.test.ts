import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from 'vitest';

const fixture = path.join(import.meta.dirname, 'run-command.fixture.ts');

test.each([
  ['succeeds', 0],
  ['fails', 1]
])('a command that %s ends with %i, for all that it closes its channel itself', async (what, expected) => {
  const [code] = await once(start(what), 'exit');
  expect(code).toBe(expected);
});

test('a command whose starter is gone ends', async () => {
  const command = start('waits');
  await once(command, 'spawn');
  command.disconnect();
  const [code] = await once(command, 'exit');
  expect(code).toBe(130);
});

function start(what: string) {
  return spawn(process.execPath, [fixture, what], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
}
