import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { waitForLock } from '../lock.ts';
import type { StepLine } from '../steps.ts';
import { contentHash } from './content-hash.ts';
import { markInUse, removeOldBuilds } from './old-builds.ts';
import { runBuild } from './run-build.ts';

export type Recipe = {
  label: string;
  /** What goes into the build: files and folders below `base`. */
  base: string;
  inputs: string[];
  /** The build tool and its arguments, as Node takes them, and where it runs. */
  command: string[];
  cwd: string;
  /** Tells the tool to build into this folder (an absolute path). */
  variables: (folder: string) => Record<string, string>;
  /** Folders inside the build that nobody needs who runs it. */
  leftovers: string[];
};

type Job = { recipe: Recipe; builds: string; line: StepLine; signal: AbortSignal };

const MOST_ATTEMPTS = 2;

/**
 * Sees to it that the folder `builds` holds a build of the recipe's inputs as they are now, and gives its name,
 * a hash of their content. Made aside and renamed when whole, one at a time: whoever comes second waits and uses it.
 */
export async function namedBuild(job: Job): Promise<string> {
  const { recipe, builds, line } = job;
  await mkdir(builds, { recursive: true });
  const lock = await waitForLock(`builds ${builds}`, () => line.progress('another command is building it'));
  try {
    const hash = await contentHash(recipe.base, recipe.inputs);
    const isThere = existsSync(path.join(builds, hash));
    if (isThere) line.remark('unchanged');
    const name = isThere ? hash : await make(job, hash);
    await markInUse(builds, name);
    await removeOldBuilds(builds);
    return name;
  } finally {
    await lock.release();
  }
}

/** Builds again when sources changed meanwhile: a mixture must not carry the name of either content. */
async function make(job: Job, firstHash: string): Promise<string> {
  const { recipe, builds, line } = job;
  let hash = firstHash;
  for (let attempt = 1; ; attempt++) {
    const unfinished = await runRecipe(job, hash);
    const hashNow = await contentHash(recipe.base, recipe.inputs);
    if (hashNow === hash || attempt === MOST_ATTEMPTS) {
      // Whoever keeps typing gets the latest build anyway, under a name that nothing will look for.
      const name = hashNow === hash ? hash : randomBytes(8).toString('hex');
      await rename(unfinished, path.join(builds, name));
      return name;
    }
    line.progress('a file changed, building again');
    hash = hashNow;
  }
}

async function runRecipe({ recipe, builds, line, signal }: Job, hash: string): Promise<string> {
  const unfinished = path.join(builds, `${hash}.making-${process.pid}`);
  await rm(unfinished, { recursive: true, force: true });
  await runBuild({
    name: recipe.label,
    command: recipe.command,
    cwd: recipe.cwd,
    variables: recipe.variables(unfinished),
    progress: line.progress,
    signal
  });
  for (const each of recipe.leftovers)
    await rm(path.join(unfinished, each), { recursive: true, force: true });
  return unfinished;
}
