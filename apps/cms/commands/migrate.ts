import { getPayload } from 'payload';
import { alone } from '../src/preparation/alone.ts';
import { migrate } from '../src/preparation/migrate.ts';
import config from '../src/payload.config.ts';

/**
 * Brings the database at `DATABASE_URL` to what this version needs, and ends. The CMS does so itself at every start;
 * this is for whoever wants it done before the new version takes over.
 */
const payload = await getPayload({ config });
await alone((client) => migrate(payload, client));
await payload.destroy();
process.exit(0);
