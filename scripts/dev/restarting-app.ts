import { watch } from 'node:fs';
import path from 'node:path';
import { startApp, type AppStart, type RunningApp } from '../apps.ts';
import { appFolder, root } from '../paths.ts';

/** Where the CMS's own process reads; what lies in `app` and `*.tsx` is Next's, which reloads it by itself. */
const watched = [path.join(appFolder('cms'), 'src'), path.join(root, 'packages')];
const isServerSide = (file: string) =>
  /\.(ts|md)$/.test(file) && !/(^|[\\/])(app|node_modules)[\\/]|\.test\.ts$|payload-types\.ts$/.test(file);

/** Starts an app and starts it again whenever a file changes; a start that fails waits for the next change. */
export async function startRestarting(start: AppStart): Promise<Pick<RunningApp, 'stop'>> {
  let running: RunningApp | null = null;
  let turn = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const begin = async () => {
    if (start.signal.aborted) return;
    try {
      running = await startApp(start);
    } catch (error) {
      if (start.signal.aborted) return;
      console.error(`${(error as Error).message}\nIt starts again when a file changes.`);
    }
  };
  const again = (file: string) => {
    turn = turn.then(async () => {
      console.log(`\n… ${file} changed: starting the CMS again`);
      await running?.stop();
      running = null;
      await begin();
    });
  };
  const watchers = watched.map((folder) =>
    watch(folder, { recursive: true }, (_event, file) => {
      if (!file || !isServerSide(file)) return;
      clearTimeout(timer);
      // Editors write a file in several steps.
      timer = setTimeout(() => again(file), 150);
    })
  );

  await begin();
  return {
    stop: async (hurry) => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      await turn;
      await running?.stop(hurry);
    }
  };
}
