import { existsSync, watch } from 'node:fs';
import path from 'node:path';
import type { Caller } from '@broadside/tests/support/caller.ts';
import type { Actor } from './actor.ts';

/** After how many answers, files written or files removed the server is killed. */
export type Moment = { after: number; what: 'answers' | 'written' | 'removed' };

type Round = {
  actors: Actor[];
  by: Caller;
  mediaFolder: string;
  moment: Moment;
  kill: () => Promise<void>;
};

/** Has everybody act on and on, kills the server in the midst of it, and answers what of each kind was in flight then. */
export async function killAmong({ actors, by, mediaFolder, moment, kill }: Round): Promise<string[]> {
  const flying = new Set<Actor>();
  const time = Promise.withResolvers<void>();
  let isKilled = false;
  let count = 0;
  const note = (what: Moment['what']) => {
    if (what === moment.what && ++count >= moment.after) time.resolve();
  };

  const goOn = async (actor: Actor) => {
    while (!isKilled) {
      flying.add(actor);
      try {
        await actor.act(by);
      } catch (error) {
        if (isKilled) return;
        time.resolve();
        throw new Error(`${actor.name} failed`, { cause: error });
      }
      flying.delete(actor);
      note('answers');
    }
  };
  const watcher = watch(mediaFolder, (event, name) => {
    if (event === 'rename') note(existsSync(path.join(mediaFolder, String(name))) ? 'written' : 'removed');
  });
  const ended = Promise.all(actors.map(goOn));
  ended.catch(() => undefined);
  await time.promise;
  isKilled = true;
  const inFlight = [...flying].map(({ kind }) => kind);
  await kill();
  watcher.close();
  await ended;
  return inFlight;
}
