import { createHash } from 'node:crypto';
import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { query } from '../database.ts';

/** What signing in needs to know of a person. It never leaves the server. */
export type Account = { id: string; email: string; hash: string; salt: string; language: string | null };

export async function accountByEmail(email: string, req: PayloadRequest): Promise<Account | null> {
  const wanted = email.trim().toLowerCase();
  const [found] = await query<Account>(
    req,
    sql`select id, email, hash, salt, admin_language as language from users where email = ${wanted} and hash is not null`
  );
  return found ?? null;
}

export async function accountById(id: string, req: PayloadRequest): Promise<Account | null> {
  const [found] = await query<Account>(
    req,
    sql`select id, email, hash, salt, admin_language as language from users where id = ${id} and hash is not null`
  );
  return found ?? null;
}

/** Changes with the password: what was begun with the old one can't be finished after that. */
export function fingerprintOf({ hash }: Account): string {
  return createHash('sha256').update(hash).digest('base64url').slice(0, 22);
}
