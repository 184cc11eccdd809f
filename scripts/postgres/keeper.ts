import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startPostgres } from './server.ts';

// Runs one temporary PostgreSQL for the process that forked this one; see temporary.ts.

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
const parentEnded = new Promise<void>((resolve) => process.once('disconnect', resolve));

const folder = path.join(os.tmpdir(), `broadside-${randomBytes(6).toString('hex')}`);
const logFile = `${folder}.log`;
const postgres = await startPostgres({ wantedHome: folder, logFile, purpose: 'thrown-away' });
if (process.connected) process.send?.(postgres.url('postgres'));

await Promise.race([parentEnded, postgres.ended]);
await postgres.stop();
await rm(postgres.home.folder, { recursive: true, force: true });
await rm(logFile, { force: true });
