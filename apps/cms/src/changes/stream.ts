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
        const encoder = new TextEncoder();
        const send = (text: string) => controller.enqueue(encoder.encode(text));
        const keepAlive = setInterval(() => send(': keep-alive\n\n'), keepAliveEvery);
        const waiting: Change[] = [];
        let deliver = (changes: Change[]): void => {
          waiting.push(...changes);
        };
        const unfollow = feed.follow((changes) => deliver(changes));
        end = () => {
          clearInterval(keepAlive);
          unfollow();
        };

        try {
          // Follow first, then read: what happens in between arrives twice and is told apart by its number.
          const { oldest, newest } = await changesKept(pool);
          let last = newest;
          const sendNew = (changes: Change[]) => {
            for (const change of changes) {
              if (change.number <= last) continue;
              last = change.number;
              send(`id: ${change.number}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`);
            }
            if (-(controller.desiredSize ?? 0) > mostWaiting) {
              end();
              controller.close();
            }
          };

          send(`event: hello\ndata: ${JSON.stringify({ number: newest })}\n\n`);
          if (after !== null && (after > newest || after < oldest - 1)) {
            send(`id: ${newest}\nevent: reset\ndata: ${JSON.stringify({ number: newest })}\n\n`);
          } else if (after !== null) {
            last = after;
            for (;;) {
              const missed = await readChanges(pool, last);
              sendNew(missed);
              if (missed.length < atOnce) break;
            }
          }
          deliver = sendNew;
          sendNew(waiting);
        } catch (error) {
          end();
          controller.error(error);
        }
      },
      cancel() {
        end();
      }
    },
    new CountQueuingStrategy({ highWaterMark: 1 })
  );
}
