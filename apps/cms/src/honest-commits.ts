import { randomUUID } from 'node:crypto';
import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { DatabaseAdapterObj } from 'payload';
import { doAfterwards, type Waiting } from './after-transaction.ts';
import { askInTurn, type Connection } from './ask-in-turn.ts';

type Session = Waiting & { db: unknown; resolve: () => Promise<void>; reject: () => Promise<void> };
type Options = Parameters<PostgresAdapter['drizzle']['transaction']>[1];

/**
 * Payload 3.90 swallows a commit that fails: the person reads "saved" and nothing was. Here such a commit throws,
 * so that the request fails and what was typed stays on the screen. Seen with a deferred trigger; a full
 * disk or a connection lost at that moment would end the same way.
 */
export function withHonestCommits(
  adapter: DatabaseAdapterObj<PostgresAdapter>
): DatabaseAdapterObj<PostgresAdapter> {
  return {
    ...adapter,
    init: (args) => Object.assign(adapter.init(args), { beginTransaction, commitTransaction })
  };
}

async function beginTransaction(this: PostgresAdapter, options?: Options): Promise<string> {
  await this.initializing;
  type Begun = { db: unknown; commit: () => void; rollBack: (reason: Error) => void };
  const begun = Promise.withResolvers<Begun>();
  const done = this.drizzle.transaction(
    (db) =>
      new Promise<void>((commit, rollBack) => {
        begun.resolve({ db, commit, rollBack });
      }),
    options ?? this.transactionOptions ?? undefined
  );
  done.catch(begun.reject);

  const { db, commit, rollBack } = await begun.promise;
  askInTurn((db as { session: { client: Connection } }).session.client);
  const id = randomUUID();
  const session: Session = {
    db,
    resolve: async () => {
      commit();
      await done;
      await doAfterwards(session);
    },
    reject: async () => {
      rollBack(new Error('rolled back'));
      await done.catch(() => undefined);
      await doAfterwards(session);
    }
  };
  this.sessions[id] = session as unknown as PostgresAdapter['sessions'][string];
  return id;
}

async function commitTransaction(
  this: PostgresAdapter,
  given: string | number | Promise<string | number> = ''
): Promise<void> {
  const id = String(await given);
  const session = this.sessions[id];
  if (!session) return;
  // Out of the registry first: nobody may still write into a transaction that is ending.
  delete this.sessions[id];
  await (session.resolve as unknown as () => Promise<void>)();
}
