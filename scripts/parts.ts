import { step } from './steps.ts';

/** Something that was started, in the order of starting. */
export type Part = {
  /** As it reads in "Stopping …". */
  name: string;
  stop: (hurry: AbortSignal) => Promise<void>;
  /** Resolves with what to tell the person when it ends without having been asked to. */
  endedByItself: Promise<Error>;
};

export type Parts = {
  add: (part: Part) => void;
  /** Rejects when `stop` is aborted, with its reason, or when a part ends by itself. */
  untilOneEnds: (stop: AbortSignal) => Promise<never>;
  /** Stops what was started, the last first, so that nothing loses what it stands on. */
  stopAll: () => Promise<void>;
};

export function partsOf(hurry: AbortSignal): Parts {
  const parts: Part[] = [];
  return {
    add: (part) => void parts.push(part),
    untilOneEnds: async (stop) => {
      stop.throwIfAborted();
      const asked = new Promise<Error>((resolve) => {
        stop.addEventListener('abort', () => resolve(stop.reason as Error), { once: true });
      });
      throw await Promise.race([asked, ...parts.map((part) => part.endedByItself)]);
    },
    stopAll: async () => {
      if (parts.length > 0) process.stdout.write('\n');
      const problems: unknown[] = [];
      for (const part of parts.reverse()) {
        await step(`Stopping ${part.name}`, () => part.stop(hurry)).catch((error) => problems.push(error));
      }
      // One part that will not stop must not keep the others, and above all not PostgreSQL, from stopping.
      if (problems.length > 0) throw problems[0];
    }
  };
}
