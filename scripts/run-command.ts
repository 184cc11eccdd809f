import { Refusal } from './refusal.ts';
import { Stopped } from './stop-requests.ts';

/** Runs a command to its end: exit code 0, or 1 with one sentence (a stack only for what nobody foresaw). */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Stopped)) {
      console.error(error instanceof Refusal ? `\n${error.message}` : error);
      process.exitCode = 1;
    }
  }
  // The IPC channel to run.cjs would keep this process alive. Closing it here is no request to stop.
  process.removeAllListeners('disconnect');
  if (process.connected) process.disconnect();
}
