import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { query } from '../../../database.ts';

/** An original as an operation finds it: what is public, and its newest draft. */
export type CurrentAim = {
  id: string;
  language: string;
  position: number | null;
  /** Null until it is adopted. */
  number: number | null;
  /** The newest sentence, public or not. */
  sentence: string;
  /** Null until it is adopted. */
  publicSentence: string | null;
  isExplanationChanged: boolean;
  /** The last day on which something was decided about it; null until it is adopted. */
  decidedOn: string | null;
  retiredOn: string | null;
};

/** The originals that are not in the trash, in the order of the screen. */
export function currentAims(req: PayloadRequest): Promise<CurrentAim[]> {
  return query<CurrentAim>(
    req,
    sql`select o.id, o.language, o.position::int as position, o.number::int as number,
               coalesce(v.version_title, o.title, '') as sentence,
               case when o.number is not null then o.title end as "publicSentence",
               o.number is not null and v.version__status = 'draft' and v.version_body is distinct from o.body
                 as "isExplanationChanged",
               coalesce(nullif(o.amended_date, ''), nullif(o.adopted_date, '')) as "decidedOn",
               nullif(o.retired_date, '') as "retiredOn"
          from aims o left join _aims_v v on v.parent_id = o.id and v.latest
         where o.translation_of_id is null and o.deleted_at is null
         order by o.number nulls last, o.position nulls last, o.id`
  );
}

export async function currentAim(id: string, req: PayloadRequest): Promise<CurrentAim | null> {
  return (await currentAims(req)).find((aim) => aim.id === id) ?? null;
}
