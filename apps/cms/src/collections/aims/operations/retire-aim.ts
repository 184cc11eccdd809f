import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { noteInAuditLog } from '../../../audit/note.ts';
import { query } from '../../../database.ts';
import { inTransaction } from '../../../in-transaction.ts';
import { currentAim, type CurrentAim } from './current-aims.ts';
import { done, refused, stale, type Outcome } from './outcome.ts';
import { pastDay } from './plain-day.ts';
import { beforeItsTime, noSuchAim, onlyAdopted, whichDay, whichReason } from './refusals.ts';
import { takeTurn } from './take-turn.ts';

type Retirement = { id: string; date: unknown; because: unknown };

/** Retires an adopted aim: it keeps its number and stays readable, with day and reason. Public at once. */
export async function retireAim({ id, date, because }: Retirement, req: PayloadRequest): Promise<Outcome> {
  const day = pastDay(date);
  const reason = typeof because === 'string' ? because.trim() : '';

  return await inTransaction(req, async () => {
    await takeTurn(req);
    const aim = await currentAim(id, req);
    if (!aim) return refused(noSuchAim);
    if (aim.number === null) return refused(onlyAdopted, id);
    if (aim.retiredOn) return stale;
    if (!day) return refused(whichDay, id);
    if (day < aim.decidedOn!) return refused(beforeItsTime, id);
    if (!reason || reason.length > 1000) return refused(whichReason, id);

    await setRetired({ id, day, reason }, req);
    await noteInAuditLog({ action: 'aim-retired', ...about(aim), detail: day }, req);
    return done;
  });
}

/** Takes a retirement back that was a mistake: the aim holds as before. */
export async function takeRetirementBack({ id }: { id: string }, req: PayloadRequest): Promise<Outcome> {
  return await inTransaction(req, async () => {
    await takeTurn(req);
    const aim = await currentAim(id, req);
    if (!aim) return refused(noSuchAim);
    if (!aim.retiredOn) return stale;

    await setRetired({ id, day: null, reason: null }, req);
    await noteInAuditLog({ action: 'aim-retirement-undone', ...about(aim) }, req);
    return done;
  });
}

const about = ({ id, publicSentence }: CurrentAim) => ({
  collection: 'aims',
  document: id,
  title: publicSentence
});

type Retired = { id: string; day: string | null; reason: string | null };

/** Plain SQL, which leaves a draft of the aim and the words of its translations as they are. */
async function setRetired({ id, day, reason }: Retired, req: PayloadRequest): Promise<void> {
  for (const { table, prefix, is } of [
    { table: 'aims', prefix: '', is: sql`id` },
    { table: '_aims_v', prefix: 'version_', is: sql`latest and parent_id` }
  ]) {
    const date = sql.identifier(`${prefix}retired_date`);
    const because = sql.identifier(`${prefix}retired_because`);
    const translates = sql.identifier(`${prefix}translation_of_id`);
    const isLatest = prefix ? sql`latest and` : sql``;
    await query(
      req,
      sql`update ${sql.identifier(table)} set ${date} = ${day}, ${because} = ${reason} where ${is} = ${id}`
    );
    await query(
      req,
      sql`update ${sql.identifier(table)} set ${date} = ${day} where ${isLatest} ${translates} = ${id}`
    );
  }
}
