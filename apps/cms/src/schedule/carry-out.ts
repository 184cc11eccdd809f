import { sql } from '@payloadcms/db-postgres';
import {
  commitTransaction,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest
} from 'payload';
import { noteInAuditLog } from '../audit/note.ts';
import { query } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { log } from '../log.ts';
import { markAsScheduled } from './by-schedule.ts';
import { claimDue, type Due } from './claim-due.ts';
import { isPassing } from './is-passing.ts';
import { CannotBeDone } from './problems.ts';
import { reasonOf } from './reason-of.ts';
import { requestAs } from './request-as.ts';
import { takeEffect } from './take-effect.ts';

/**
 * Makes every change that is due, one after the other: each with its mark in one transaction, so that it takes effect
 * once, whoever is killed in between and however many processes do this. Answers how many were made or failed.
 */
export async function carryOutDue(payload: Payload, isStopping: () => boolean): Promise<number> {
  const putOff: string[] = [];
  let count = 0;
  while (!isStopping()) {
    const req = await requestAs(null, payload);
    const due = await beginWithNext(putOff, req);
    if (!due) break;
    if (await carryOut(due, req)) count += 1;
    else putOff.push(due.id);
  }
  return count;
}

/** Begins a transaction with what is due next; none stays open if that is nothing. */
async function beginWithNext(putOff: string[], req: PayloadRequest): Promise<Due | null> {
  let due: Due | null = null;
  await initTransaction(req);
  try {
    due = await claimDue(putOff, req);
    return due;
  } finally {
    if (!due) await killTransaction(req);
  }
}

/** False if it is to be tried again later. */
async function carryOut(due: Due, claiming: PayloadRequest): Promise<boolean> {
  let req = claiming;
  try {
    req = await asItsPerson(due, claiming);
    if (!due.document) throw new CannotBeDone('document-gone');
    await takeEffect({ action: due.action, document: due.document }, req);
    await query(
      req,
      sql`update schedules set state = 'done', done_at = now(), updated_at = now() where id = ${due.id}`
    );
    await commitTransaction(req);
    return true;
  } catch (error) {
    await killTransaction(req);
    if (isPassing(error)) {
      log.warn({ err: error, schedule: due.id }, 'a scheduled change will be tried again');
      return false;
    }
    return await markFailed(due, error, req);
  }
}

/** The same transaction, with the rights the person has now. */
async function asItsPerson({ person }: Due, claiming: PayloadRequest): Promise<PayloadRequest> {
  const found = person
    ? await claiming.payload.findByID({
        collection: 'users',
        id: person,
        depth: 0,
        disableErrors: true,
        overrideAccess: true,
        req: claiming
      })
    : null;
  if (!found) throw new CannotBeDone('person-gone');
  const req = Object.assign(await requestAs(found, claiming.payload), {
    transactionID: claiming.transactionID
  });
  markAsScheduled(req);
  return req;
}

/** In a transaction of its own: the effect's was rolled back. False if that failed too. */
async function markFailed(due: Due, failure: unknown, req: PayloadRequest): Promise<boolean> {
  const { id, action, document } = due;
  try {
    const reason = await reasonOf(failure, due, req);
    await inTransaction(req, async () => {
      // Another process may have tried it in between, and been luckier.
      const [marked] = await query(
        req,
        sql`update schedules set state = 'failed', problem = ${reason}, done_at = now(), updated_at = now()
             where id = ${id} and state = 'waiting' returning id`
      );
      if (!marked) return;
      const about = document ? { collection: document.collection, document: document.id } : {};
      await noteInAuditLog({ ...about, action: 'schedule-failed', detail: action }, req);
    });
    return true;
  } catch (error) {
    log.error({ err: error, schedule: id }, 'a scheduled change could not be marked as failed');
    return false;
  }
}
