import type { EditorialCollection } from './editorial.ts';
import { publishedDocuments } from './published-sql.ts';
import { tableOf } from './tables.ts';

/** SQL for the published work that once was at the slug `$2`, a scalar; null where there is none. */
export function workFormerlyAt(collection: EditorialCollection): string {
  return `(select f.work from redirects r
             join redirects_rels d on d.parent_id = r.id
             join ${publishedDocuments(collection)} f on f.id = d.${tableOf(collection)}_id
            where r.collection = '${collection}' and r.slug = $2)`;
}
