import type { PoolClient } from 'pg';

export type Connection = Pick<PoolClient, 'release'> & { query: (...args: unknown[]) => Promise<unknown> };

/**
 * Lets a connection's statements wait for one another until it goes back to its pool. Payload checks all fields of a
 * document at once, and each may ask the database within the same transaction; pg queues that too, but warns and will
 * refuse it from 9.0 on.
 */
export function askInTurn(connection: Connection): void {
  const { query, release } = connection;
  let last: Promise<unknown> = Promise.resolve();
  connection.query = (...args) => {
    const answer = last.then(() => query.apply(connection, args));
    last = answer.catch(() => undefined);
    return answer;
  };
  // The pool sets `release` anew whenever it hands the connection out.
  connection.release = (...args) => {
    connection.query = query;
    release.apply(connection, args);
  };
}
