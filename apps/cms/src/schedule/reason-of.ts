import { APIError, type PayloadRequest } from 'payload';
import { explainBrokenRule } from '../documents/explain-broken-rule.ts';
import { log } from '../log.ts';
import type { Due } from './claim-due.ts';
import { CannotBeDone, type Problem } from './problems.ts';

type Detail = { label?: unknown; path?: string; message?: string };

/**
 * Why a change could not be made: the name of a known problem, or a sentence in the language of who scheduled it. Never
 * throws, whatever was thrown: a change without a reason would be tried for ever.
 */
export async function reasonOf(error: unknown, due: Due, req: PayloadRequest): Promise<Problem | string> {
  if (error instanceof CannotBeDone) return error.problem;
  const reason = await sentenceFor(error, due, req).catch(() => null);
  if (reason) return reason;
  log.error({ err: error, schedule: due.id }, 'a scheduled change failed');
  return 'unexpected';
}

async function sentenceFor(error: unknown, { document }: Due, req: PayloadRequest): Promise<string | null> {
  const broken = document ? await brokenRule(error, document.collection, req) : null;
  if (broken) return broken;
  return error instanceof APIError && error.status < 500 ? sentenceOf(error) : null;
}

async function brokenRule(error: unknown, collection: string, req: PayloadRequest): Promise<string | null> {
  const answer = await explainBrokenRule({
    error: error as Error,
    req,
    collection: req.payload.collections[collection as 'statements'].config,
    context: req.context
  });
  const [first] = (answer?.response?.errors ?? []) as { message?: string }[];
  return first?.message ?? null;
}

/** Payload's own names only the fields; what is wrong with each is beside them. */
function sentenceOf(error: APIError): string {
  const details = ((error.data as { errors?: Detail[] } | null)?.errors ?? []).map(
    ({ label, path, message }) =>
      [typeof label === 'string' ? label : path, message].filter(Boolean).join(': ')
  );
  return error.name === 'ValidationError' && details.length > 0 ? details.join(' ') : error.message;
}
