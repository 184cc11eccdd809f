import type { Change } from '@broadside/types';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { hearChanges } from './hear-changes.ts';
import { atOnce, changesKept, readChanges } from './read-changes.ts';

/** `stopped` is called when the feed stops, so that a follower can tell whoever waits for it. */
export type Follower = { changed: (changes: Change[]) => void; stopped: () => void };

/**
 * Hands committed changes on to its followers, in order and without gaps. It hears of them by LISTEN; what it missed
 * while that connection was down is read from the table when it is back.
 */
export class ChangeFeed {
  #followers = new Set<Follower>();
  #last = 0;
  #reading: Promise<void> | null = null;
  #isWoken = false;
  #stop = new AbortController();
  #hearing: Promise<void> = Promise.resolve();
  readonly #address: string;
  readonly #pool: Pool;
  readonly #log: Logger;

  constructor({ address, pool, log }: { address: string; pool: Pool; log: Logger }) {
    this.#address = address;
    this.#pool = pool;
    this.#log = log;
  }

  async start(): Promise<void> {
    this.#last = (await changesKept(this.#pool)).newest;
    this.#hearing = hearChanges({
      address: this.#address,
      onHeard: () => this.#wake(),
      log: this.#log,
      signal: this.#stop.signal
    });
  }

  /** Calls back with every change that becomes known from now on; returns what ends that. */
  follow(follower: Follower): () => void {
    this.#followers.add(follower);
    return () => this.#followers.delete(follower);
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    for (const follower of this.#followers) follower.stopped();
    await this.#hearing;
    await this.#reading;
  }

  /** Reads what is new; woken while reading, it reads once more. */
  #wake(): void {
    this.#isWoken = true;
    this.#reading ??= this.#readOn().finally(() => {
      this.#reading = null;
      if (this.#isWoken && !this.#stop.signal.aborted) this.#wake();
    });
  }

  async #readOn(): Promise<void> {
    this.#isWoken = false;
    try {
      for (;;) {
        const changes = await readChanges(this.#pool, this.#last);
        if (changes.length === 0) return;
        this.#last = changes.at(-1)!.number;
        for (const follower of this.#followers) this.#tell(follower, changes);
        if (changes.length < atOnce) return;
      }
    } catch (error) {
      this.#log.warn({ err: error }, 'changes could not be read; they are read at the next one');
    }
  }

  /** One follower's fault must not cost the others their changes. */
  #tell(follower: Follower, changes: Change[]): void {
    try {
      follower.changed(changes);
    } catch (error) {
      this.#log.error({ err: error }, 'a follower of changes failed and was let go');
      this.#followers.delete(follower);
      follower.stopped();
    }
  }
}
