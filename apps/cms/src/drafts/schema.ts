/**
 * Who has which document open: one row an open form. `holds`: whether this form writes (`since` then: from when on); at most one a document.
 * `wrote_at`: the state that this form saved last, so that a form whose answer got lost is not taken for somebody
 * else. Unlogged: after a crash of the database the open forms say again that they are there.
 */
export const presenceTable = `
  create unlogged table presence (
    form uuid primary key,
    collection text not null,
    document uuid not null,
    person uuid not null references users (id) on delete cascade,
    since timestamptz not null default now(),
    seen_at timestamptz not null default now(),
    holds boolean not null default false,
    wrote_at timestamptz(3)
  );
  create index presence_of_document on presence (collection, document);
  create unique index presence_one_holds on presence (collection, document) where holds;`;

export const noPresenceTable = 'drop table if exists presence;';
