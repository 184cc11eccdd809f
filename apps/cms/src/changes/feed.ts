import type { Change } from '@broadside/types';
import { Client, type Pool } from 'pg';
import type { Logger } from 'pino';
import { atOnce, changesKept, readChanges } from './read-changes.ts';

type Follower = (changes: Change[]) => void;

/**
 * Hears of committed changes by LISTEN on a connection of its own and hands them on, in order and without gaps.
 * What it missed while the connection was down is read from the table when it is back.
 */
export class ChangeFeed {
  #followers = new Set<Follower>();
  #client: Client | null = null;
  #last = 0;
  #reading: Promise<void> | null = null;
  #isWoken = false;
  #isStopped = false;
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
    await this.#connect();
  }

  /** Calls back with every change that becomes known from now on; returns what ends that. */
  follow(follower: Follower): () => void {
    this.#followers.add(follower);
    return () => this.#followers.delete(follower);
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#client?.end();
    await this.#reading;
  }

  async #connect(): Promise<void> {
    const client = new Client({
      connectionString: this.#address,
      keepAlive: true,
      application_name: 'broadside changes'
    });
    client.on('notification', () => this.#wake());
    client.on('error', (error) =>
      this.#log.warn({ err: error }, 'the connection that hears of changes broke')
    );
    client.on('end', () => this.#reconnect());
    this.#client = client;
    await client.connect();
    await client.query('listen changes');
    this.#wake();
  }

  #reconnect(): void {
    if (this.#isStopped) return;
    setTimeout(() => {
      if (!this.#isStopped) this.#connect().catch(() => this.#reconnect());
    }, 500).unref();
  }

  /** Reads what is new; woken while reading, it reads once more. */
  #wake(): void {
    this.#isWoken = true;
    this.#reading ??= this.#readOn().finally(() => {
      this.#reading = null;
      if (this.#isWoken && !this.#isStopped) this.#wake();
    });
  }

  async #readOn(): Promise<void> {
    this.#isWoken = false;
    try {
      for (;;) {
        const changes = await readChanges(this.#pool, this.#last);
        if (changes.length === 0) return;
        this.#last = changes.at(-1)!.number;
        for (const follower of this.#followers) follower(changes);
        if (changes.length < atOnce) return;
      }
    } catch (error) {
      this.#log.warn({ err: error }, 'changes could not be read; they are read at the next one');
    }
  }
}
