import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { inTheirLanguage } from '../../admin/their-language.ts';
import { query } from '../../database.ts';

type Shown = { body: unknown } | { cover: string };

/**
 * A sentence that names the pictures which are described in another language only or not at all, and not marked
 * decorative; null where all are. Other languages can follow: each document asks for its own.
 */
export async function undescribedPictures(
  shown: Shown,
  language: unknown,
  req: PayloadRequest
): Promise<string | null> {
  const ids =
    'body' in shown
      ? sql`select unnest(media_in(${JSON.stringify(shown.body ?? null)}::jsonb)) as id`
      : sql`select ${shown.cover}::uuid as id`;
  const silent = await query<{ filename: string }>(
    req,
    sql`select distinct m.filename from (${ids}) used join media m using (id)
         where m.mime_type like 'image/%' and not coalesce(m.decorative, false)
           and not (m.language = ${language} and coalesce(m.alternative, '') <> '')
           and not exists (select 1 from labels l
                            where l.picture_id = m.id and l.field = 'alternative' and l.language = ${language})
         order by m.filename`
  );
  if (silent.length === 0) return null;
  const names = silent.map(({ filename }) => filename);
  return sentence(new Intl.ListFormat(req.i18n.language, { type: 'conjunction' }).format(names), req);
}

function sentence(list: string, req: PayloadRequest): string {
  return inTheirLanguage(req, {
    en: `Say what is to be seen in ${list} in this text’s language, or mark it as decorative, then publish.`,
    es: `Diga qué se ve en ${list} en el idioma de este texto, o márquela como decorativa, y publique.`,
    uk: `Опишіть мовою цього тексту, що зображено на ${list}, або позначте як прикрасу, тоді публікуйте.`,
    ar: `صف بلغة هذا النص ما تُظهره ${list}، أو علّمها بأنها للزينة، ثم انشر.`
  });
}
