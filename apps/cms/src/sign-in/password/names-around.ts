import type { PayloadRequest } from 'payload';

/** Names that whoever tries a person's password knows: the campaign's, and the person's own. */
export async function namesAround(id: string, req: PayloadRequest): Promise<string[]> {
  const { payload } = req;
  const campaign = await payload.findGlobal({ slug: 'campaign', depth: 0, overrideAccess: true, req });
  const person = await payload.findByID({
    collection: 'users',
    id,
    select: { name: true, email: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req
  });
  return [campaign.name, person?.name, person?.email.split('@')[0]].filter((name) => name !== undefined);
}
