import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuild } from '@broadside/scripts/builds/ensure-build.ts';
import { Refusal } from '@broadside/scripts/refusal.ts';
import { runCommand } from '@broadside/scripts/run-command.ts';
import { step } from '@broadside/scripts/steps.ts';
import { listenForStopRequests } from '@broadside/scripts/stop-requests.ts';
import { machine, machineLine } from './machine.ts';
import type { Bench, Measurement } from './measurement.ts';
import { measureMemory } from './memory.ts';
import { measurePublishing } from './publish.ts';
import { measureReading } from './reading.ts';
import { keepResults, resultsFile, resultsFolder, type Result } from './results.ts';
import { measureStart } from './start-up.ts';
import { tableOf } from './table.ts';

/** In the order in which they run. A new one gets a file of its own and a line here. */
const measurements: Record<string, Measurement> = {
  start: measureStart,
  reading: measureReading,
  memory: measureMemory,
  publish: measurePublishing
};

await runCommand(measure);

/** `npm run bench -- [--cold] [--profile] [start] [reading] …`: all measurements, or the ones named. */
async function measure(): Promise<void> {
  const { names, cold, profile } = readArguments();
  const { stop } = listenForStopRequests();
  const cms = await step('Building the admin', (line) => ensureBuild('cms', line, stop));
  const site = await step('Building the site', (line) => ensureBuild('site', line, stop));
  const bench: Bench = {
    builds: { cms: cms.name, site: site.folder },
    signal: stop,
    cold,
    profiles: profile ? path.join(resultsFolder, 'profiles') : null,
    say: (text) => console.log(`  ${text}`)
  };
  const results: Record<string, Result> = {};
  console.log(`\n${machineLine(machine())}`);
  for (const name of names) {
    console.log(`\nMeasuring: ${name}`);
    const before = machine().load;
    const section = await measurements[name]!(bench);
    stop.throwIfAborted();
    results[name] = { ...section, load: { before, after: machine().load } };
    console.log(`\n${tableOf(results[name])}`);
    // At once: a later one may fail.
    await keepResults(results);
  }
  console.log(`\nKept in ${path.relative(process.cwd(), resultsFile)}.`);
}

function readArguments(): { names: string[]; cold: boolean; profile: boolean } {
  const known = Object.keys(measurements);
  const options = { cold: { type: 'boolean' }, profile: { type: 'boolean' } } as const;
  try {
    const { positionals, values } = parseArgs({ options, allowPositionals: true });
    const unknown = positionals.find((name) => !known.includes(name));
    if (unknown) throw new Error(`"${unknown}" is no measurement`);
    const names = known.filter((name) => positionals.length === 0 || positionals.includes(name));
    return { names, cold: values.cold === true, profile: values.profile === true };
  } catch (error) {
    const reason = (error as Error).message.split('. ')[0];
    throw new Refusal(`${reason}. Measurements: ${known.join(', ')}; options: --cold, --profile.`);
  }
}
