import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { noteInAuditLog } from '../../audit/note.ts';
import { query } from '../../database.ts';
import { inTransaction } from '../../in-transaction.ts';
import { seal } from '../seal.ts';
import { fromBase32 } from './base32.ts';
import { stepOfCode } from './one-time-code.ts';
import { hashOfRecoveryCode, newRecoveryCodes } from './recovery-codes.ts';
import { typedCode } from './typed-code.ts';

/** How a person stands to one-time codes: whether they have them, must have them, and how many recovery codes are left. */
export type SecondFactorState = { isOn: boolean; isRequired: boolean; recoveryCodesLeft: number };

export async function secondFactorOf(userId: string, req: PayloadRequest): Promise<SecondFactorState> {
  const [state] = await query<SecondFactorState>(
    req,
    sql`select factor.user_id is not null as "isOn",
               coalesce(cardinality(factor.recovery_codes), 0) as "recoveryCodesLeft",
               exists (select 1 from users_roles role
                         join settings_second_factor_for required on required.value::text = role.value::text
                        where role.parent_id = person.id) as "isRequired"
          from users person left join second_factors factor on factor.user_id = person.id
         where person.id = ${userId}`
  );
  return state ?? { isOn: false, isRequired: false, recoveryCodesLeft: 0 };
}

/**
 * Turns one-time codes on, or moves them to another app, if `code` is one of this secret's (base32). Answers the
 * recovery codes, which nobody can read again; null where the code is wrong.
 */
export async function turnSecondFactorOn(
  { userId, secret, code }: { userId: string; secret: string; code: string },
  req: PayloadRequest
): Promise<string[] | null> {
  const step = stepOfCode(fromBase32(secret), typedCode(code));
  if (step === null) return null;
  const codes = newRecoveryCodes();
  const sealed = seal('one-time code secret', secret);
  await query(
    req,
    sql`insert into second_factors (user_id, secret, used_step, recovery_codes)
        values (${userId}, ${sealed}, ${step}, ${hashesOf(codes)}::text[])
        on conflict (user_id) do update set (secret, used_step, recovery_codes, since) =
          (excluded.secret, excluded.used_step, excluded.recovery_codes, now())`
  );
  return codes;
}

/** New recovery codes in place of the old ones; null where the person has no one-time codes. */
export async function renewRecoveryCodes(userId: string, req: PayloadRequest): Promise<string[] | null> {
  const codes = newRecoveryCodes();
  const renewed = await query(
    req,
    sql`update second_factors set recovery_codes = ${hashesOf(codes)}::text[] where user_id = ${userId} returning user_id`
  );
  return renewed.length === 1 ? codes : null;
}

/** Turns one-time codes off, also where they are required: then they are set up anew at the next sign-in. */
export async function removeSecondFactor(userId: string, req: PayloadRequest): Promise<void> {
  await inTransaction(req, async () => {
    const removed = await query(
      req,
      sql`delete from second_factors where user_id = ${userId} returning user_id`
    );
    if (removed.length > 0)
      await noteInAuditLog({ action: 'second-factor-removed', collection: 'users', document: userId }, req);
  });
}

/** PostgreSQL's own spelling of an array: hashes are base64url, so nothing in them needs quoting. */
function hashesOf(codes: string[]): string {
  return `{${codes.map(hashOfRecoveryCode).join(',')}}`;
}
