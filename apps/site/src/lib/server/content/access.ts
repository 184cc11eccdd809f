import { isCmsUnavailable } from '@broadside/cms-client';
import type { Access, AccessEntry, AccessMistake } from '#lib/content.ts';
import { site } from '../site.ts';

export type AccessResult =
  | { result: 'done'; adminUrl: string }
  | { result: 'refused'; mistakes: AccessMistake[] }
  /** The link was used, has ended or was withdrawn. */
  | { result: 'ended' }
  /** The CMS could not be asked: nothing was done, trying again may help. */
  | { result: 'away' };

/** Whom the link is for; null once it opens nothing any more. */
export async function findAccess(token: string): Promise<Access | null> {
  return await site().cms.access(token);
}

/** Sets the password of whom the link is for. */
export async function acceptAccess(
  token: string,
  entry: AccessEntry,
  password: string
): Promise<AccessResult> {
  try {
    const answer = await site().cms.acceptAccess(token, { ...entry, password });
    if (!answer) return { result: 'ended' };
    return answer.result === 'done' ? answer : { result: 'refused', mistakes: answer.problems };
  } catch (error) {
    if (!isCmsUnavailable(error)) throw error;
    site().log.warn({ err: error }, 'an access form could not be passed on');
    return { result: 'away' };
  }
}
