import { postgresAdapter } from '@payloadcms/db-postgres';
import { appFolder, env } from './current-env.ts';
import { withHonestCommits } from './honest-commits.ts';

export const postgres = withHonestCommits(
  postgresAdapter({
    pool: { connectionString: env.DATABASE_URL, max: 20 },
    idType: 'uuidv7',
    push: false,
    // No prodMigrations: Payload would run them on connecting, without a lock (see preparation/migrate.ts).
    migrationDir: `${appFolder}/src/migrations`
  })
);
