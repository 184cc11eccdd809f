import type { User } from '@broadside/types';
import type { PayloadRequest } from 'payload';
import type { EditorialDocument } from '../documents/editorial.ts';

type Reviewer = Pick<User, 'id' | 'name' | 'roles' | 'languages'>;

/** Who may review a document: admins and editors, and of a translation also those who translate into its language. */
export function mayReview({ roles, languages }: Reviewer, document: EditorialDocument): boolean {
  if (roles.some((role) => role === 'admin' || role === 'editor')) return true;
  return Boolean(
    document.translationOf && roles.includes('translator') && languages?.includes(document.language)
  );
}

/** The colleagues whom the request's person can ask, by name. */
export async function reviewersOf(document: EditorialDocument, req: PayloadRequest): Promise<Reviewer[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { not_equals: req.user?.id } },
    sort: 'name',
    pagination: false,
    depth: 0,
    select: { name: true, roles: true, languages: true },
    overrideAccess: true,
    req
  });
  return (docs as Reviewer[]).filter((each) => mayReview(each, document));
}
