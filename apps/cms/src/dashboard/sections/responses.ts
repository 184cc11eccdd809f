import { asThem, type Entry, type Reader } from '../entry.ts';

/** Comments that wait for a moderator; nothing for those who do not moderate. */
export async function heldComments(reader: Reader): Promise<Entry[]> {
  if (!mayRead('comments', reader)) return [];
  const { docs } = await reader.payload.find({
    ...asThem(reader),
    collection: 'comments',
    where: { status: { equals: 'held' } },
    sort: 'writtenAt',
    limit: 5
  });
  return docs.map(({ id, text, name, language, writtenAt }) => ({
    id,
    href: `/admin/collections/comments/${id}`,
    title: beginningOf(text ?? ''),
    language: language ?? null,
    facts: [name ?? ''].filter(Boolean),
    at: writtenAt
  }));
}

/** Unread messages on topics the reader answers for. */
export async function unreadMessages(reader: Reader): Promise<Entry[]> {
  const { docs } = await reader.payload.find({
    ...asThem(reader),
    collection: 'contacts',
    where: { status: { equals: 'unread' } },
    sort: 'writtenAt',
    limit: 5
  });
  return docs.map(({ id, text, name, language, writtenAt }) => ({
    id,
    href: `/admin/collections/contacts/${id}`,
    title: beginningOf(text ?? ''),
    language: language ?? null,
    facts: [name ?? ''].filter(Boolean),
    at: writtenAt
  }));
}

const mayRead = (_: 'comments', { user }: Reader) =>
  'roles' in user && (user.roles as string[]).some((role) => role === 'admin' || role === 'moderator');

const beginningOf = (text: string) => (text.length > 90 ? `${text.slice(0, 88).trimEnd()} …` : text);
