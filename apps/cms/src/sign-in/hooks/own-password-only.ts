import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload';
import { person } from '../../access/roles.ts';
import { inTheirLanguage, type Sentences } from '../../admin/their-language.ts';
import { refuse } from '../../documents/refuse.ts';
import { namesAround } from '../password/names-around.ts';
import { passwordProblem } from '../password/password-rule.ts';
import { clientBlockOf } from '../limiter/client-block.ts';
import { tryPassword } from '../limiter/try-to.ts';
import { checkPassword } from '../password/check-password.ts';
import { notYours } from '../texts/account.ts';
import { badPassword, showYourPassword, theirsToChoose } from '../texts/credentials.ts';
import { pausedFor } from '../texts/refusals.ts';

type Data = { password?: unknown; email?: unknown; currentPassword?: unknown };

/**
 * Lets people change their own password and e-mail address only with `currentPassword` beside it, whatever the API: a
 * session left open is not enough to take the account over. Nobody, admins neither, sets another's password; they
 * make a link for access, by which its owner chooses one.
 */
export const ownPasswordOnly: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req
}) => {
  if (operation !== 'update' || overrideAccess) return args;
  const { id, data } = args as { id?: string; data?: Data };
  const asking = person(req);
  if (!data || !asking) return args;
  const { currentPassword, ...kept } = data;

  const setsPassword = kept.password !== undefined && kept.password !== null && kept.password !== '';
  const isOwn = id === asking.id;
  if (setsPassword && !isOwn) throw new APIError(inTheirLanguage(req, theirsToChoose), 403, null, true);
  // Several at once might be one's own, too.
  const movesOwn = (isOwn || id === undefined) && isAnotherAddress(kept.email, asking.email);
  if (setsPassword || movesOwn) {
    if (setsPassword) await checkNewPassword(kept.password, asking.id, req);
    await askFor(currentPassword, asking.email, req);
    // Keep in step with the field `password` in user-fields.ts.
    req.context.hasShownPassword = true;
  }
  return { ...args, data: kept };
};

function isAnotherAddress(wanted: unknown, present: string): boolean {
  return wanted !== undefined && String(wanted).trim().toLowerCase() !== present;
}

async function checkNewPassword(password: unknown, id: string, req: PayloadRequest): Promise<void> {
  const names = await namesAround(id, req);
  const problem = passwordProblem(typeof password === 'string' ? password : '', names);
  if (problem) refuse({ collection: 'users', path: 'password', because: badPassword[problem] }, req);
}

/** Tries count as at the sign-in. */
async function askFor(typed: unknown, email: string, req: PayloadRequest): Promise<void> {
  const not = (because: Sentences) => refuse({ collection: 'users', path: 'currentPassword', because }, req);
  if (typeof typed !== 'string' || typed === '') return not(showYourPassword);
  const attempt = tryPassword({ email, block: clientBlockOf(req) });
  if (attempt.result === 'paused')
    throw new APIError(inTheirLanguage(req, pausedFor(attempt.seconds)), 429, null, true);
  if (!(await checkPassword({ email, password: typed }, req))) return not(notYours);
  attempt.succeeded();
}
