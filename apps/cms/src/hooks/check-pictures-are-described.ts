import { sql } from '@payloadcms/db-postgres';
import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload';
import { inTheirLanguage } from '../admin/their-language.ts';
import { query } from '../database.ts';
import { factOf } from '../documents/facts.ts';

/**
 * Refuses to publish a document while a picture in its text, or its cover, is described in another language only or
 * not at all, and not marked decorative. Other languages can follow: each document asks for its own.
 */
export const checkPicturesAreDescribed: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  collection,
  req
}) => {
  if (data._status !== 'published') return data;
  const document = { ...originalDoc, ...data } as Record<string, unknown>;
  const silent = await undescribed(document, req);
  if (silent.length === 0) return data;

  const errors = ['body', 'cover'].flatMap((path) => {
    const names = silent.filter((picture) => picture.path === path).map(({ filename }) => filename);
    return names.length > 0 ? [{ path, message: sentence(names, req) }] : [];
  });
  const message = sentence([...new Set(silent.map(({ filename }) => filename))], req);
  throw new APIError(message, 400, { collection: collection.slug, errors }, true);
};

type Silent = { path: 'body' | 'cover'; filename: string };

function undescribed(document: Record<string, unknown>, req: PayloadRequest): Promise<Silent[]> {
  const cover = factOf(document, 'cover');
  return query<Silent>(
    req,
    sql`with used as (
          select unnest(media_in(${JSON.stringify(document.body ?? null)}::jsonb)) as id, 'body' as path
          union all select ${typeof cover === 'string' ? cover : null}::uuid, 'cover'
        )
        select u.path, m.filename from used u join media m using (id)
         where m.mime_type like 'image/%' and not coalesce(m.decorative, false)
           and not (m.language = ${document.language} and coalesce(m.alternative, '') <> '')
           and not exists (select 1 from labels l
                            where l.picture_id = m.id and l.field = 'alternative' and l.language = ${document.language})
         order by u.path, m.filename`
  );
}

function sentence(names: string[], req: PayloadRequest): string {
  const list = new Intl.ListFormat(req.i18n.language, { type: 'conjunction' }).format(names);
  return inTheirLanguage(req, {
    en: `Say what is to be seen in ${list} in this text’s language, or mark it as decorative, then publish.`,
    es: `Diga qué se ve en ${list} en el idioma de este texto, o márquela como decorativa, y publique.`,
    uk: `Опишіть мовою цього тексту, що зображено на ${list}, або позначте як прикрасу, тоді публікуйте.`,
    ar: `صف بلغة هذا النص ما تُظهره ${list}، أو علّمها بأنها للزينة، ثم انشر.`
  });
}
