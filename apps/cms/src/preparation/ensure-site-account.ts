import type { Payload } from 'payload';
import { env } from '../current-env.ts';

/** Sees to it that the site has its service account, with the key that both apps were started with. */
export async function ensureSiteAccount(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection: 'service-accounts',
    where: { name: { equals: 'site' } },
    limit: 1,
    showHiddenFields: true,
    overrideAccess: true
  });
  const data = { name: 'site', enableAPIKey: true, apiKey: env.SITE_API_KEY };
  const account = docs[0];
  if (!account) {
    await payload.create({ collection: 'service-accounts', data, overrideAccess: true });
  } else if (account.apiKey !== env.SITE_API_KEY) {
    await payload.update({ collection: 'service-accounts', id: account.id, data, overrideAccess: true });
  }
}
