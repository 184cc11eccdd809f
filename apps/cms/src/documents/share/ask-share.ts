import type { LiveLink } from './live-links.ts';

export type ShareAnswer = { links: LiveLink[]; url?: string };

/** Asks for a document's links, or, with a body, for a change to them. Throws a sentence for the person. */
export async function askShare(address: string, failed: string, body?: object): Promise<ShareAnswer> {
  const answer = await fetch(address, {
    method: body ? 'POST' : 'GET',
    credentials: 'include',
    ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
  }).catch(() => {
    throw new Error(failed);
  });
  const found = await answer.json().catch(() => null);
  if (answer.ok && found) return found;
  const isTheirs = answer.status === 400 || answer.status === 409;
  throw new Error((isTheirs && found?.errors?.[0]?.message) || failed);
}
