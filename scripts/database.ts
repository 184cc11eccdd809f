import { createHash } from 'node:crypto';
import { withClient } from './postgres/databases.ts';
import { Refusal } from './refusal.ts';

/** Refuses with a sentence (without the password) when the database cannot be reached. */
export async function refuseUnreachable(databaseUrl: string): Promise<void> {
  try {
    await withClient(databaseUrl, (client) => client.query('select 1'));
  } catch (error) {
    const { host, pathname } = new URL(databaseUrl);
    throw new Refusal(
      `The database ${pathname.slice(1)} on ${host} cannot be reached (${reason(error)}): check DATABASE_URL.`
    );
  }
}

/** True when somebody has an account in it: a campaign lives there, or the demo. */
export async function hasPeople(databaseUrl: string): Promise<boolean> {
  return await withClient(databaseUrl, async (client) => {
    const table = await client.query<{ found: boolean }>(
      `select to_regclass('public.users') is not null as found`
    );
    if (!table.rows[0]?.found) return false;
    const people = await client.query<{ found: boolean }>(
      'select exists (select from public.users) as found'
    );
    return people.rows[0]?.found === true;
  });
}

/** Uploaded files of a database of one's own are kept apart from every other's. */
export function mediaFolderName(databaseUrl: string): string {
  const { host, pathname } = new URL(databaseUrl);
  return createHash('sha256')
    .update(host + pathname)
    .digest('hex')
    .slice(0, 12);
}

function reason(error: unknown): string {
  // Node gives one error per address it tried, and no message of its own.
  if (error instanceof AggregateError) return reason(error.errors[0]);
  const { message, code } = error as NodeJS.ErrnoException;
  return message || code || 'no reason given';
}
