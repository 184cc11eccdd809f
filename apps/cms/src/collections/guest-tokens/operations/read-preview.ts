import { sql } from '@payloadcms/db-postgres';
import type { GuestToken, PreviewAnswer, References, StatementDocument } from '@broadside/types';
import type { PayloadRequest } from 'payload';
import { query } from '../../../database.ts';
import { relationId, workOf } from '../../../documents/editorial.ts';
import { readAddresses } from '../../../documents/read-addresses.ts';
import { readReferences } from '../../../documents/read-references.ts';

/** The newest draft of the document a guest token is for; null if it was deleted or lies in the trash. */
export async function readPreview(grant: GuestToken, req: PayloadRequest): Promise<PreviewAnswer | null> {
  if (!grant.document) return null;
  const { relationTo: collection, value } = grant.document;
  const id = relationId(value)!;
  const draft = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req
  });
  if (!draft) return null;

  const document: StatementDocument = {
    id,
    language: draft.language,
    slug: draft.slug ?? '',
    title: draft.title ?? '',
    summary: draft.summary || null,
    byline: 'byline' in draft ? draft.byline || null : null,
    kind: 'kind' in draft ? draft.kind : 'statement',
    body: (draft.body ?? null) as StatementDocument['body'],
    publishedAt: draft.publishedAt ?? new Date().toISOString(),
    changedAt: null,
    work: workOf(draft)!,
    isOriginal: !draft.translationOf
  };
  const [{ number }] = (await query<{ number: number }>(
    req,
    sql`select coalesce(max(number), 0)::int as number from changes`
  )) as [{ number: number }];

  return {
    readAt: number,
    document,
    translations: await readAddresses({ collection, work: document.work }, req),
    references: (await readReferences(draft.body, req)) as References,
    preview: { endsAt: grant.endsAt }
  };
}
