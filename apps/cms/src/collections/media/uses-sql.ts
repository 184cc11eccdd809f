import { editorialCollections, type EditorialCollection } from '../../documents/editorial.ts';
import { publishedDocuments } from '../../documents/published-sql.ts';
import { tableOf } from '../../documents/tables.ts';
import { columnsOf, pictureSizes } from './sizes.ts';

const withCover: EditorialCollection[] = ['statements', 'action-calls', 'pages'];
const withAttachments: EditorialCollection[] = ['statements', 'action-calls', 'pages'];

/**
 * SQL that is true if a visitor may see the media row `m`: it stands in a published text, is its cover or attached
 * to it (attachments are kept on originals), or is the campaign's logo.
 */
export const isInUse = `(${[
  ...editorialCollections.map(
    (collection) =>
      `exists (select 1 from ${publishedDocuments(collection)} p where media_in(p.body) @> array[m.id])`
  ),
  ...withCover.map(
    (collection) => `exists (select 1 from ${publishedDocuments(collection)} p where p.cover_id = m.id)`
  ),
  ...withAttachments.map(
    (collection) => `exists (select 1 from ${tableOf(collection)}_rels r
      join ${publishedDocuments(collection)} p on p.id = r.parent_id
     where r.media_id = m.id and r.path = 'attachments')`
  ),
  'exists (select 1 from campaign where logo_id = m.id)'
].join('\n or ')})`;

/** SQL that is true if `name` (an expression) is one of the files of the media row `m`. */
export function isFileOf(name: string): string {
  const sizes = pictureSizes.map((size) => `m.${columnsOf(size.name)}_filename = ${name}`);
  return `(m.filename = ${name} or ${sizes.join(' or ')})`;
}
