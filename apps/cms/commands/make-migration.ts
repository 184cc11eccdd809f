import './without-database.ts';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { getPayload } from 'payload';
import config from '../src/payload.config.ts';

/**
 * Writes a migration from the difference between the newest one and the collections as they are now.
 * Reaches no database: `node commands/make-migration.ts <name>`.
 */
const name = process.argv[2];
if (!name) throw new Error('Name the migration: node commands/make-migration.ts add-topics');
const payload = await getPayload({ config, disableDBConnect: true });
await payload.db.createMigration({ payload, migrationName: name, forceAcceptWarning: true });
for (const file of readdirSync(payload.db.migrationDir)) {
  if (file.endsWith('.ts')) runnableByNode(path.join(payload.db.migrationDir, file));
}
process.exit(0);

/** Node runs these files as they are, so imports need their endings, and types must say that they are types. */
function runnableByNode(file: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text
      .replace(
        /import { MigrateUpArgs, MigrateDownArgs, sql }/,
        'import { type MigrateUpArgs, type MigrateDownArgs, sql }'
      )
      .replace(/from '(\.\/\d[^']*?)(\.ts)?';/g, "from '$1.ts';")
  );
}
