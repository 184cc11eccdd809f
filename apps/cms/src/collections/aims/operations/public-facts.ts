import type { PayloadRequest } from 'payload';

/** What meetings decided about an original, as its row has it: a draft or an old version may carry something else. */
export async function publicFacts(id: string, req: PayloadRequest) {
  const { position, number, adopted, amended, retired, wordings } = await req.payload.findByID({
    collection: 'aims',
    id,
    depth: 0,
    trash: true,
    overrideAccess: true,
    req
  });
  return { position, number, adopted, amended, retired, wordings };
}
