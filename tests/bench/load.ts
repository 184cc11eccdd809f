import autocannon from 'autocannon';
import { percentile } from './percentile.ts';

export type LoadOptions = {
  url: string;
  headers?: Record<string, string>;
  seconds: number;
  signal: AbortSignal;
};

/** `p50` and `p99` in milliseconds. */
export type LoadResult = { perSecond: number; p50: number; p99: number };

/** Enough to keep one process busy, few enough that the wait of each is not mostly the others'. */
export const CONNECTIONS = 10;

/** Asks for one address over and over on ten kept connections. Any answer but a 200 makes the figures worthless. */
export async function load({ url, headers = {}, seconds, signal }: LoadOptions): Promise<LoadResult> {
  signal.throwIfAborted();
  const times: number[] = [];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const options = { url, headers, duration: seconds, connections: CONNECTIONS };
    const run = autocannon(options, (error, done) => (error ? reject(error) : resolve(done)));
    // Its own histogram counts whole milliseconds.
    run.on('response', (_client, _status, _bytes, time) => times.push(time));
    const stop = () => run.stop();
    signal.addEventListener('abort', stop, { once: true });
    run.on('done', () => signal.removeEventListener('abort', stop));
  });
  signal.throwIfAborted();
  if (result.non2xx + result.errors + result.timeouts > 0 || result['2xx'] === 0) {
    const { non2xx, errors, timeouts } = result;
    throw new Error(`${url}: ${non2xx} answers were no 200, ${errors} errors, ${timeouts} timeouts.`);
  }
  return {
    perSecond: result['2xx'] / result.duration,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99)
  };
}
