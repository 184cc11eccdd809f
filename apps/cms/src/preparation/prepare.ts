import type { Payload } from 'payload';
import { env } from '../current-env.ts';
import { seedDemo } from '../demo/seed-demo.ts';
import { tell } from '../server/launcher.ts';
import { alone } from './alone.ts';
import { createSetUpLink } from './create-set-up-link.ts';
import { ensureSiteAccount } from './ensure-site-account.ts';
import { migrate } from './migrate.ts';

/** Brings the database to where this version needs it: the same at every start, and harmless when nothing is to do. */
export async function prepare(payload: Payload): Promise<void> {
  await alone(async (client) => {
    await migrate(payload, client);
    await ensureSiteAccount(payload);

    const { totalDocs: people } = await payload.count({ collection: 'users', overrideAccess: true });
    if (people > 0) return;
    if (env.DEMO) await seedDemo(payload);
    else tell({ type: 'set-up-link', url: await createSetUpLink(payload) });
  });
}
