import { ensureDatabase, withClient } from './databases.ts';
import { startPostgres } from './server.ts';

// Starts PostgreSQL in the folder its argument names, commits a word, and waits to be killed.
const folder = process.argv[2]!;
const postgres = await startPostgres({ wantedHome: folder, logFile: `${folder}.log`, purpose: 'kept' });
await withClient(await ensureDatabase(postgres, 'demo'), async (client) => {
  await client.query('create table words (word text)');
  await client.query(`insert into words values ('from the killed launcher')`);
});
process.send!('started');
