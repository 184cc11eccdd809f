import { withClient } from '@broadside/scripts/postgres/databases.ts';
import type { Broadside } from '../support/run-broadside.ts';
import { load } from './load.ts';
import type { Bench, Section } from './measurement.ts';
import { listProcesses, proportionalShare, type Process } from './processes.ts';
import { untilQuiet } from './quiet.ts';
import { findTargets } from './targets.ts';
import { withDemo } from './with-demo.ts';

/** Of each kind of request, in seconds. */
const LOADED = 10;

/** Bytes; PostgreSQL's processes share most of theirs, so they have two sums. */
type Memory = { cms: number; site: number; postgres: number; postgresShares: number | null };

/** Resident memory of each process: just started, and after load when it is quiet again. */
export async function measureMemory(bench: Bench): Promise<Section> {
  const { idle, after } = await withDemo(bench, async (broadside) => {
    const idle = await readMemory(broadside);
    const { restList, readOne, page } = await findTargets(broadside);
    for (const target of [page, restList, readOne]) {
      bench.say(`loading ${target.name}`);
      await load({ ...target, seconds: LOADED, signal: bench.signal });
    }
    await untilQuiet(broadside, bench.signal);
    return { idle, after: await readMemory(broadside) };
  });
  const row = (name: string, key: keyof Memory) => ({
    name,
    values: [megabytes(idle[key]), megabytes(after[key])]
  });
  return {
    title: `Resident memory (after load: ${LOADED} s each of a statement’s page, the REST list and one statement)`,
    columns: [{ label: 'idle, MB' }, { label: 'after load, MB' }],
    rows: [
      row('CMS', 'cms'),
      row('site', 'site'),
      row('PostgreSQL, sum of its processes', 'postgres'),
      row('PostgreSQL, shared pages once', 'postgresShares')
    ],
    notes: ['Idle is after a first start: the CMS still holds some of what filling in the demo took.']
  };
}

async function readMemory({ databaseUrl }: Broadside): Promise<Memory> {
  const ours = (entry: string) => (each: Process) =>
    each.parent === process.pid && each.command.endsWith(entry);
  return await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const all = await listProcesses();
    const own = all.find(({ pid }) => pid === rows[0]!.pid);
    // The process that looks is not part of what is looked at.
    const postgres = all.filter(
      ({ pid, parent }) => pid === own?.parent || (parent === own?.parent && pid !== own.pid)
    );
    const shares = await Promise.all(postgres.map(({ pid }) => proportionalShare(pid)));
    return {
      cms: residentOf(all.find(ours('server.ts'))),
      site: residentOf(all.find(ours('server/index.ts'))),
      postgres: postgres.reduce((sum, { resident }) => sum + resident, 0),
      postgresShares: shares.reduce((sum, share) => (sum === null || share === null ? null : sum + share), 0)
    };
  });
}

function residentOf(found: Process | undefined): number {
  if (!found) throw new Error('A process to be measured was not found among those started here.');
  return found.resident;
}

const megabytes = (bytes: number | null) => (bytes === null ? null : bytes / 1_000_000);
