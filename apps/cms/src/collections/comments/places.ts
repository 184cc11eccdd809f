import type { Payload } from 'payload';
import { hasPublicOriginal } from '../../admin/has-public-original.ts';
import { siteAddress, type Placed } from '../../admin/site-address.ts';
import { env } from '../../current-env.ts';
import { relationId, type EditorialCollection, type EditorialDocument } from '../../documents/editorial.ts';

/** What a comment stands under: its form, and its title and page as visitors see them. */
export type Place = {
  href: string;
  /** Null while it is not public: whoever decides about comments sees no drafts. */
  title: string | null;
  language: string | null;
  onTheSite: string | null;
};

type Reference = { relationTo: EditorialCollection; value: string | { id: string } };

/** Of a comment's `on`. Reads what is public only, whoever asks. */
export async function placeOf(on: Reference | null | undefined, payload: Payload): Promise<Place | null> {
  const id = on && relationId(on.value);
  if (!on || !id) return null;
  const collection = on.relationTo;
  const { docs } = await payload.find({
    collection,
    where: { id: { equals: id }, _status: { equals: 'published' } },
    depth: 0,
    limit: 1,
    overrideAccess: true
  });
  const href = `/admin/collections/${collection}/${id}`;
  const document = docs[0] as (EditorialDocument & Placed) | undefined;
  if (!document || !(await hasPublicOriginal(document, collection, payload)))
    return { href, title: null, language: null, onTheSite: null };
  return {
    href,
    title: document.title ?? '',
    language: document.language,
    onTheSite: siteAddress({ siteUrl: env.SITE_URL, collection }, document)
  };
}
