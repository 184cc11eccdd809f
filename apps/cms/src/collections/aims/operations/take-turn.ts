import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { advisoryLocks } from '../../../advisory-locks.ts';
import { query } from '../../../database.ts';

/**
 * One change of the aims at a time, until the transaction ends: they are one list, and what is numbered, adopted or
 * put in order is decided by looking at all of them.
 */
export async function takeTurn(req: PayloadRequest): Promise<void> {
  await query(req, sql`select pg_advisory_xact_lock(${advisoryLocks.aims})`);
}
