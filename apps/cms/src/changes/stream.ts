import type { Change } from '@broadside/types';
import type { Pool } from 'pg';
import type { ChangeFeed } from './feed.ts';
import { atOnce, changesKept, readChanges } from './read-changes.ts';

type Source = { feed: ChangeFeed; pool: Pool; after: number | null };

const keepAliveEvery = 15_000;
/** A reader that does not keep up is cut off at this many unsent events, and comes back for them. */
const mostWaiting = 5000;

/** A stream of events for one reader: `hello`, then `reset` or what it missed, then every change as it happens. */
export function changeStream({ feed, pool, after }: Source): ReadableStream<Uint8Array> {
  let end = () => {};
  return new ReadableStream<Uint8Array>(
    {
      async start(controller) {
        const events = eventsInto(controller);
        const waiting: Change[] = [];
        let deliver = (changes: Change[]): void => void waiting.push(...changes);
        const keepAlive = setInterval(() => events.comment('keep-alive'), keepAliveEvery);
        const unfollow = feed.follow({ changed: (changes) => deliver(changes), stopped: () => end() });
        end = () => {
          clearInterval(keepAlive);
          unfollow();
          events.close();
        };

        // Follow first, then read: what happens in between arrives twice and is told apart by its number.
        const { oldest, newest } = await changesKept(pool);
        let last = after ?? newest;
        const sendNew = (changes: Change[]): void => {
          for (const change of changes) {
            if (change.number <= last) continue;
            last = change.number;
            events.send('change', change, change.number);
          }
          if (events.waiting() > mostWaiting) end();
        };

        events.send('hello', { number: newest });
        if (last > newest || last < oldest - 1) {
          last = newest;
          events.send('reset', { number: newest }, newest);
        }
        while (events.isOpen()) {
          const missed = await readChanges(pool, last);
          sendNew(missed);
          if (missed.length < atOnce) break;
        }
        deliver = sendNew;
        sendNew(waiting);
      },
      cancel() {
        end();
      }
    },
    new CountQueuingStrategy({ highWaterMark: 1 })
  );
}

/** Writes server-sent events (WHATWG HTML, section 9.2) into a stream for as long as it is open. */
function eventsInto(controller: ReadableStreamDefaultController<Uint8Array>) {
  const encoder = new TextEncoder();
  let isOpen = true;
  const write = (text: string) => {
    if (isOpen) controller.enqueue(encoder.encode(text));
  };
  return {
    isOpen: () => isOpen,
    waiting: () => -(controller.desiredSize ?? 0),
    comment: (text: string) => write(`: ${text}\n\n`),
    send: (event: string, data: object, id?: number) =>
      write(`${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    close: () => {
      if (!isOpen) return;
      isOpen = false;
      try {
        controller.close();
      } catch (error) {
        // The reader went away at the same moment: what is cancelled is closed.
        if (!(error instanceof TypeError)) throw error;
      }
    }
  };
}
