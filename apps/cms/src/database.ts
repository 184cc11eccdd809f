import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { Payload, PayloadRequest } from 'payload';

type Row = Record<string, unknown>;
type Statement = Parameters<PostgresAdapter['drizzle']['execute']>[0];

/** Runs one statement (made with `sql` from @payloadcms/db-postgres) inside the request's transaction, if it has one. */
export async function query<T extends Row = Row>(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  statement: Statement
): Promise<T[]> {
  const adapter = database(req.payload);
  const id = await req.transactionID;
  const connection = (id && adapter.sessions[id]?.db) || adapter.drizzle;
  return (await (connection as PostgresAdapter['drizzle']).execute(statement)).rows as T[];
}

/** PostgreSQL as Payload holds it: `pool` is for reads outside any transaction. */
export function database(payload: Payload): PostgresAdapter {
  return payload.db as unknown as PostgresAdapter;
}
