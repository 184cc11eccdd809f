import type { PayloadRequest } from 'payload';
import type { EditorialCollection } from '../../documents/editorial.ts';
import { isReserved } from './reserved.ts';
import { isSlugTaken } from './is-slug-taken.ts';

type Wanted = {
  wanted: string;
  collection: EditorialCollection;
  kind?: string | null;
  work: string | null;
  req: PayloadRequest;
};

/** The wanted slug, or the same with the first number behind it that no other work of the collection has. */
export async function freeSlug({ wanted, collection, kind, work, req }: Wanted): Promise<string> {
  for (let number = 1; number < 1000; number++) {
    const slug = number === 1 ? wanted : `${wanted.slice(0, 75)}-${number}`;
    if (!isReserved({ slug, collection, kind }) && !(await isSlugTaken({ slug, collection, work, req })))
      return slug;
  }
  throw new Error(`A thousand documents share the slug ${wanted}`);
}
