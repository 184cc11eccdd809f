import { sql } from '@payloadcms/db-postgres';
import type { GuestToken, PreviewAnswer } from '@broadside/types';
import type { PayloadRequest } from 'payload';
import { query } from '../../../database.ts';
import { relationId, workOf, type EditorialDocument } from '../../../documents/editorial.ts';
import { readAddresses } from '../../../documents/read-addresses.ts';
import { readReferences } from '../../../documents/read-references.ts';
import { aimDraft } from './aim-draft.ts';
import { textDraft } from './text-draft.ts';

/** The newest draft of the document a guest token is for; null if it was deleted or lies in the trash. */
export async function readPreview(grant: GuestToken, req: PayloadRequest): Promise<PreviewAnswer | null> {
  if (!grant.document) return null;
  const { relationTo: collection, value } = grant.document;
  const draft = await req.payload.findByID({
    collection,
    id: relationId(value)!,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req
  });
  if (!draft) return null;

  const around = {
    readAt: await newestChange(req),
    translations: await readAddresses({ collection, work: workOf(draft as EditorialDocument)! }, req),
    references: await readReferences(draft.body, req)
  };
  const preview = { endsAt: grant.endsAt };
  const values = { ...draft } as EditorialDocument & Record<string, unknown>;
  if (collection === 'aims') return { preview, aim: { ...around, document: await aimDraft(values, req) } };
  return { preview, text: { ...around, document: await textDraft(collection, values, req) } };
}

async function newestChange(req: PayloadRequest): Promise<number> {
  const [row] = await query<{ number: number }>(
    req,
    sql`select coalesce(max(number), 0)::float8 as number from changes`
  );
  return row!.number;
}
