import { asThem, type Entry, type Reader } from '../entry.ts';

/** Unread messages on topics the reader answers for. */
export async function unreadMessages(reader: Reader): Promise<Entry[]> {
  const { docs } = await reader.payload.find({
    ...asThem(reader),
    collection: 'contacts',
    where: { status: { equals: 'unread' } },
    sort: 'writtenAt',
    limit: 5,
    disableErrors: true
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

const beginningOf = (text: string) => (text.length > 90 ? `${text.slice(0, 88).trimEnd()} …` : text);
