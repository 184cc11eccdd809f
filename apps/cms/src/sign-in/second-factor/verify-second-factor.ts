import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { query } from '../../database.ts';
import { unseal } from '../seal.ts';
import { fromBase32 } from './base32.ts';
import { stepOfCode } from './one-time-code.ts';
import { hashOfRecoveryCode } from './recovery-codes.ts';
import { typedCode } from './typed-code.ts';

/**
 * Whether this is one of the person's one-time or recovery codes, and uses it up: by one statement each, so that of
 * two who show the same code at once one gets in. Counts no tries; `signInWith` does.
 */
export async function verifySecondFactor(
  { userId, code }: { userId: string; code: string },
  req: PayloadRequest
): Promise<boolean> {
  const typed = typedCode(code);
  return /^\d{6}$/.test(typed) ? useOneTimeCode(userId, typed, req) : useRecoveryCode(userId, typed, req);
}

async function useOneTimeCode(userId: string, code: string, req: PayloadRequest): Promise<boolean> {
  const [stored] = await query<{ secret: string }>(
    req,
    sql`select secret from second_factors where user_id = ${userId}`
  );
  const secret = stored && unseal('one-time code secret', stored.secret);
  const step = secret ? stepOfCode(fromBase32(secret), code) : null;
  if (step === null) return false;
  const used = await query(
    req,
    sql`update second_factors set used_step = ${step}
         where user_id = ${userId} and used_step < ${step} returning user_id`
  );
  return used.length === 1;
}

async function useRecoveryCode(userId: string, code: string, req: PayloadRequest): Promise<boolean> {
  const hash = hashOfRecoveryCode(code);
  const used = await query(
    req,
    sql`update second_factors set recovery_codes = array_remove(recovery_codes, ${hash})
         where user_id = ${userId} and ${hash} = any(recovery_codes) returning user_id`
  );
  return used.length === 1;
}
