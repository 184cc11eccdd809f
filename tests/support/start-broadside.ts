import { createMigratedDatabase } from './create-database.ts';
import { runBroadside, type Broadside, type RunOptions } from './run-broadside.ts';

export type { Broadside };

/**
 * Runs a whole Broadside of a test's own, with a database that goes when it stops.
 * `demo`: filled with the demo campaign; otherwise empty, waiting for its set-up.
 */
export async function startBroadside(
  options: Pick<RunOptions, 'demo' | 'publicAddress' | 'variables'> = {}
): Promise<Broadside> {
  const database = await createMigratedDatabase();
  const builds = { cms: build('TEST_CMS_BUILD'), site: build('TEST_SITE_BUILD') };
  try {
    const broadside = await runBroadside({ ...options, databaseUrl: database.url, builds });
    return { ...broadside, stop: () => broadside.stop().then(database.drop) };
  } catch (error) {
    await database.drop();
    throw error;
  }
}

function build(variable: string): string {
  const found = process.env[variable];
  if (!found)
    throw new Error(`${variable} is not set: stories run by \`npm test\`, which builds both apps first.`);
  return found;
}
