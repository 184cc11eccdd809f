import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ensureDatabase } from '@broadside/scripts/postgres/databases.ts';
import { startPostgres } from '@broadside/scripts/postgres/server.ts';

// Runs one PostgreSQL until the process that forked this one ends; see postgres.ts.

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
const parentEnded = new Promise<void>((resolve) => process.once('disconnect', resolve));

const folder = path.join(os.tmpdir(), `broadside-bench-${randomBytes(6).toString('hex')}`);
const logFile = `${folder}.log`;
const postgres = await startPostgres({ wantedHome: folder, logFile, purpose: 'kept' });
const databaseUrl = await ensureDatabase(postgres, 'bench');
if (process.connected) process.send?.(databaseUrl);

await Promise.race([parentEnded, postgres.ended]);
await postgres.stop();
await rm(postgres.home.folder, { recursive: true, force: true });
await rm(logFile, { force: true });
