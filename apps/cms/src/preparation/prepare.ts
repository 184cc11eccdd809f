import type { Payload } from 'payload';
import { database } from '../database.ts';
import { env } from '../current-env.ts';
import { forgetOldChanges } from '../changes/read-changes.ts';
import { forgetOldGuestTokens } from '../collections/guest-tokens/operations/forget-old-guest-tokens.ts';
import { forgetEmptyDrafts } from '../drafts/sweep/forget-empty-drafts.ts';
import { setOrphansAside } from '../collections/media/operations/set-orphans-aside.ts';
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
    await forgetOldChanges(database(payload).pool);
    await forgetOldGuestTokens(database(payload).pool);
    await setOrphansAside(database(payload).pool, env.MEDIA_FOLDER);
    await forgetEmptyDrafts(database(payload).pool);

    const { totalDocs: people } = await payload.count({ collection: 'users', overrideAccess: true });
    if (people > 0) return;
    if (env.DEMO) await seedDemo(payload);
    else tell({ type: 'set-up-link', url: await createSetUpLink(payload) });
  });
}
