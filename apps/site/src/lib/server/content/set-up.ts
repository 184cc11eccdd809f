import { isCmsUnavailable } from '@broadside/cms-client';
import type { SetUpEntry, SetUpMistake } from '#lib/content.ts';
import { site } from '../site.ts';

export type SetUpResult =
  | { result: 'done'; adminUrl: string }
  | { result: 'refused'; mistakes: SetUpMistake[] }
  /** The link was used, has ended or was withdrawn. */
  | { result: 'ended' }
  /** The CMS could not be asked: nothing was done, trying again may help. */
  | { result: 'away' };

/** Whether the link still opens the form. */
export async function isSetUpOpen(token: string): Promise<boolean> {
  return (await site().cms.setUp(token)) !== null;
}

/** Starts the campaign with its first admin. */
export async function completeSetUp(
  token: string,
  entry: SetUpEntry,
  adminPassword: string
): Promise<SetUpResult> {
  try {
    const answer = await site().cms.completeSetUp(token, { ...entry, adminPassword });
    if (!answer) return { result: 'ended' };
    return answer.result === 'done' ? answer : { result: 'refused', mistakes: answer.problems };
  } catch (error) {
    if (!isCmsUnavailable(error)) throw error;
    site().log.warn({ err: error }, 'the set-up form could not be passed on');
    return { result: 'away' };
  }
}
