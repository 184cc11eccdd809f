import { rmSync } from 'node:fs';
import { mkdir, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

const KEPT = 3;

/** Files of this process that say which builds it uses. */
const markers = new Set<string>();

/** Marks a build as used by this process until it ends, and as the newest. */
export async function markInUse(builds: string, name: string): Promise<void> {
  const marker = path.join(builds, 'in-use', `${name}.${process.pid}`);
  await mkdir(path.dirname(marker), { recursive: true });
  await writeFile(marker, '');
  if (markers.size === 0) process.once('exit', removeMarkers);
  markers.add(marker);
  await utimes(path.join(builds, name), new Date(), new Date());
}

function removeMarkers(): void {
  for (const marker of markers) rmSync(marker, { force: true });
}

/** Removes half-made builds, and old ones that nobody uses. The caller holds the lock of this folder. */
export async function removeOldBuilds(builds: string): Promise<void> {
  const names = await readdir(builds);
  for (const name of names.filter((each) => each.includes('.making-'))) {
    await rm(path.join(builds, name), { recursive: true });
  }
  const whole = names.filter((each) => /^[0-9a-f]{16}$/.test(each));
  const used = await Promise.all(
    whole.map(async (name) => ({ name, at: (await stat(path.join(builds, name))).mtimeMs }))
  );
  const inUse = await namesInUse(builds);
  const old = used.sort((a, b) => b.at - a.at).slice(KEPT);
  for (const { name } of old.filter((each) => !inUse.has(each.name)))
    await rm(path.join(builds, name), { recursive: true });
}

async function namesInUse(builds: string): Promise<Set<string>> {
  const folder = path.join(builds, 'in-use');
  await mkdir(folder, { recursive: true });
  const names = new Set<string>();
  for (const marker of await readdir(folder)) {
    const [name, pid] = marker.split('.');
    if (name && isAlive(Number(pid))) names.add(name);
    else await rm(path.join(folder, marker), { force: true });
  }
  return names;
}

/** A number given to another process meanwhile only keeps a build longer than needed. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
