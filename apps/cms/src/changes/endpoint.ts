import type { Endpoint } from 'payload';
import { serviceAccount } from '../access/roles.ts';
import { database } from '../database.ts';
import { notAllowed } from '../server/answers.ts';
import { changeFeed } from './current-feed.ts';
import { changeStream } from './stream.ts';

/**
 * `GET /api/changes?after=<number>`: committed changes as server-sent events (WHATWG HTML, section 9.2), first those
 * after the number given (or after `Last-Event-ID`), then each as it happens. For service accounts.
 */
export const changesEndpoint: Endpoint = {
  method: 'get',
  path: '/changes',
  handler: (req) => {
    if (!serviceAccount(req)) return notAllowed();
    const asked = req.headers.get('Last-Event-ID') ?? req.searchParams.get('after');
    const after = asked !== null && /^\d{1,15}$/.test(asked) ? Number(asked) : null;

    return new Response(changeStream({ feed: changeFeed(), pool: database(req.payload).pool, after }), {
      headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' }
    });
  }
};
