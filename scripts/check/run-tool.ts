import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs a tool under this Node to its end; gives whether it was content, and all it said. */
export async function runTool(command: string[], cwd: string): Promise<{ isFine: boolean; output: string }> {
  const child = spawn(process.execPath, command, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = () => child.kill();
  process.once('exit', stop);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  const [code] = await once(child, 'close');
  process.removeListener('exit', stop);
  return { isFine: code === 0, output: output.trim() };
}
