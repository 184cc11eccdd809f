import { sql } from '@payloadcms/db-postgres';
import { APIError, type CollectionAfterChangeHook } from 'payload';
import { person } from '../access/roles.ts';
import { inTheirLanguage, type Sentences } from '../admin/their-language.ts';
import { query } from '../database.ts';
import type { EditorialCollection, EditorialDocument } from '../documents/editorial.ts';
import { isPublic, publicStateOf } from '../documents/public-state.ts';
import { tableOf } from '../documents/tables.ts';
import { newestState } from './state-of-document.ts';

/**
 * Refuses a person's publication of what nobody else approved, where the campaign wants a second person. It looks at
 * what was saved, inside the same transaction, so that nothing sent along with *Publish* slips through but the note
 * of a correction.
 */
export const needSecondPerson: CollectionAfterChangeHook<EditorialDocument> = async ({
  doc,
  collection,
  req
}) => {
  if (doc._status !== 'published' || !person(req)) return doc;
  const which = { collection: collection.slug as EditorialCollection, id: doc.id };
  if (!(await wantsSecondPerson(req)) || !isPublic(await publicStateOf(which, req))) return doc;
  const { approvable } = await newestState(which, req);
  const [approved] = await query(
    req,
    sql`select 1 from review_requests r join review_requests_rels d on d.parent_id = r.id
         where r.state = 'approved' and r.approved_state = any(string_to_array(${approvable.join(' ')}, ' '))
           and ${sql.identifier(`${tableOf(which.collection)}_id`)} = ${doc.id}`
  );
  if (!approved) throw new APIError(inTheirLanguage(req, notApproved), 403, undefined, true);
  return doc;
};

type Asking = Parameters<CollectionAfterChangeHook>[0]['req'];

export async function wantsSecondPerson(req: Asking): Promise<boolean> {
  const settings = await req.payload.findGlobal({
    slug: 'settings',
    depth: 0,
    select: { secondPerson: true },
    overrideAccess: true,
    req
  });
  return Boolean(settings.secondPerson);
}

const notApproved: Sentences = {
  en: 'A second person must approve this text as it is now. Save it as a draft and ask for a review.',
  es: 'Otra persona debe aprobar este texto tal como está. Guárdelo como borrador y pida una revisión.',
  uk: 'Друга особа має схвалити цей текст таким, яким він є. Збережіть чернетку й попросіть рецензію.',
  ar: 'يجب أن يوافق شخص ثانٍ على النص كما هو الآن. احفظه مسودة واطلب مراجعة.'
};
