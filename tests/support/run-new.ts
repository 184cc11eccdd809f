import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { root } from '@broadside/scripts/paths.ts';
import { freePort } from '@broadside/scripts/ports.ts';

/** What `npm run new` printed and where its apps are. Addresses have no slash at their end. */
export type NewCampaign = { siteUrl: string; cmsUrl: string; setUpLink: string; stop: () => Promise<void> };

/** Types `npm run new`, with a data folder and ports of its own, and waits until it says that it is up. */
export async function runNew(): Promise<NewCampaign> {
  const data = await mkdtemp(path.join(os.tmpdir(), 'broadside-new-'));
  // Where this runs as root, PostgreSQL runs as somebody else and has to get in.
  await chmod(data, 0o711);
  const [cmsPort, sitePort] = [await freePort(), await freePort()];
  const [cmsUrl, siteUrl] = [`http://localhost:${cmsPort}`, `http://localhost:${sitePort}`];
  const child = spawn('npm', ['run', 'new'], {
    cwd: root,
    env: {
      ...process.env,
      BROADSIDE_DATA: data,
      DATABASE_URL: '',
      CMS_PORT: String(cmsPort),
      CMS_URL: cmsUrl,
      SITE_PORT: String(sitePort),
      SITE_URL: siteUrl
    },
    shell: process.platform === 'win32',
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe']
  });
  const ended = once(child, 'exit');
  // As Ctrl-C in a terminal does it: the whole group is told, for npm and sh pass nothing on.
  const interrupt = () => (process.platform === 'win32' ? child.kill() : process.kill(-child.pid!, 'SIGINT'));
  process.once('exit', interrupt);
  const stop = async () => {
    process.off('exit', interrupt);
    if (child.exitCode === null) interrupt();
    await ended;
    await rm(data, { recursive: true, force: true });
  };

  let output = '';
  const isUp = new Promise<boolean>((resolve) => {
    const read = (chunk: string) => {
      output += chunk;
      if (output.includes('Ctrl-C stops it.')) resolve(true);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.on('close', () => resolve(false));
  });
  const setUpLink = (await isUp) ? output.match(/http:\S+\/set-up\/\S+/)?.[0] : null;
  if (!setUpLink) {
    await stop();
    throw new Error(`npm run new gave no link:\n${output}`);
  }
  return { siteUrl, cmsUrl, setUpLink, stop };
}
