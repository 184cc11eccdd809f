import { sql } from '@payloadcms/db-postgres';
import {
  APIError,
  type CollectionAfterErrorHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest
} from 'payload';
import { inTheirLanguage } from '../../../admin/their-language.ts';
import { query } from '../../../database.ts';

/** Refuses to take the role of admin from the last who has it: nobody could give it back, or invite anybody. */
export const keepAnAdmin: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const had = (originalDoc?.roles as string[] | undefined)?.includes('admin');
  const has = (data.roles as string[] | undefined)?.includes('admin') ?? had;
  if (had && !has && !(await isThereAnother(originalDoc.id, req))) refuseToLoseThem(req);
  return data;
};

/** Refuses to remove the last admin. */
export const keepTheLastAdmin: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const [found] = await query(
    req,
    sql`select 1 from users_roles where parent_id = ${id} and value = 'admin' limit 1`
  );
  if (found && !(await isThereAnother(String(id), req))) refuseToLoseThem(req);
};

/** The same, where only the database saw it (schema.ts): several at once, or two people at the same moment. */
export const explainLastAdmin: CollectionAfterErrorHook = ({ error, req }) => {
  if (!saidBy(error).includes('an_admin_stays')) return;
  return { status: 400, response: { errors: [{ message: inTheirLanguage(req, anAdminIsNeeded) }] } };
};

async function isThereAnother(id: string, req: PayloadRequest): Promise<boolean> {
  const others = await query(
    req,
    sql`select 1 from users_roles role join users person on person.id = role.parent_id
         where role.value = 'admin' and person.invited_at is null and person.id <> ${id} limit 1`
  );
  return others.length > 0;
}

function refuseToLoseThem(req: PayloadRequest): never {
  const message = inTheirLanguage(req, anAdminIsNeeded);
  throw new APIError(message, 400, { collection: 'users', errors: [{ path: 'roles', message }] }, true);
}

function saidBy(error: unknown): string {
  const { message = '', cause } = (error ?? {}) as { message?: string; cause?: unknown };
  return cause ? `${message} ${saidBy(cause)}` : message;
}

const anAdminIsNeeded = {
  en: 'This is the last admin. Make somebody else an admin first.',
  es: 'Es la última persona con administración. Antes dé esa función a otra.',
  uk: 'Це останній адміністратор. Спершу зробіть адміністратором когось іншого.',
  ar: 'هذا آخر مدير. اجعل غيره مديرًا أولًا.'
};
