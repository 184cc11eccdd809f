import { withClient } from '@broadside/scripts/postgres/databases.ts';

/** What a visitor sent, as a row: the forms that make such rows come with an issue of their own. */
type Comment = {
  on: { statement?: string; call?: string; page?: string };
  /** Empty of a pingback. Paragraphs are apart by an empty line. */
  text?: string;
  name?: string;
  /** Id of the comment that is answered. */
  parent?: string;
  kind?: 'comment' | 'pingback' | 'webmention';
  source?: { title: string; address: string };
  /** ISO 8601; now where it is left out. */
  writtenAt?: string;
};

/** A comment, or a mention elsewhere, that waits for a moderator; answers its id. */
export async function leaveComment(databaseUrl: string, comment: Comment): Promise<string> {
  const { on, text, name, parent, kind = 'comment', source, writtenAt = new Date().toISOString() } = comment;
  return await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `insert into comments (id, text, name, parent_id, kind, source_title, source_address, language, written_at)
       values (uuidv7(), $1, $2, $3, $4::enum_comments_kind, $5, $6, 'en', $7) returning id`,
      [text, name, parent, kind, source?.title, source?.address, writtenAt]
    );
    const { id } = rows[0]!;
    await client.query(
      `insert into comments_rels (parent_id, path, statements_id, action_calls_id, pages_id)
       values ($1, 'on', $2, $3, $4)`,
      [id, on.statement, on.call, on.page]
    );
    return id;
  });
}

type Message = { topic: string; call?: string; text: string; name: string; answerBy: string };

/** A message to the campaign that nobody has read; answers its id. `topic` and `call` are ids. */
export async function leaveMessage(databaseUrl: string, message: Message): Promise<string> {
  const { topic, call, text, name, answerBy } = message;
  return await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `insert into contacts (id, text, name, answer_by, topic_id, call_id, language, written_at)
       values (uuidv7(), $1, $2, $3, $4, $5, 'en', now()) returning id`,
      [text, name, answerBy, topic, call]
    );
    return rows[0]!.id;
  });
}
