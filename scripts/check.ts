import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { runTool } from './check/run-tool.ts';
import { root } from './paths.ts';
import { Refusal } from './refusal.ts';
import { runCommand } from './run-command.ts';
import { step } from './steps.ts';

type Check = { name: string; command: string[]; folder?: string };

const tool = (file: string) => path.join(root, 'node_modules', file);
const typescript = tool('typescript/bin/tsc');
const inSite = (file: string) => path.join(root, 'apps/site/node_modules', file);

const checks: Check[] = [
  {
    name: 'Formatting (prettier)',
    command: [tool('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']
  },
  { name: 'Rules and walls (eslint)', command: [tool('eslint/bin/eslint.js'), '.'] },
  ...typedFolders().map((folder) => ({
    name: `Types of ${folder} (tsc)`,
    command: [typescript, '--noEmit'],
    folder
  })),
  // What SvelteKit derives from the routes; svelte-check reads it.
  {
    name: 'Types of the routes (svelte-kit sync)',
    command: [inSite('@sveltejs/kit/svelte-kit.js'), 'sync'],
    folder: 'apps/site'
  },
  {
    name: 'Types of apps/site (svelte-check)',
    command: [inSite('svelte-check/bin/svelte-check'), '--tsconfig', './tsconfig.json', '--output', 'human'],
    folder: 'apps/site'
  },
  { name: 'Nothing unused (knip)', command: [tool('knip/bin/knip.js'), '--no-progress'] }
];

await runCommand(runChecks);

/** Runs every check, so that one run shows everything there is to mend. */
async function runChecks(): Promise<void> {
  for (const request of ['SIGINT', 'SIGTERM', 'disconnect'] as const)
    process.once(request, () => process.exit(130));
  const failed: string[] = [];
  for (const check of checks) {
    const problem = await step(check.name, () => run(check)).catch(problemOnly);
    if (problem === null) continue;
    failed.push(check.name);
    console.log(`\n${problem}\n`);
  }
  if (failed.length > 0)
    throw new Refusal(`${failed.length} of ${checks.length} checks failed: ${failed.join(', ')}.`);
  console.log(`\nAll ${checks.length} checks passed.`);
}

async function run(check: Check): Promise<null> {
  const { isFine, output } = await runTool(check.command, path.join(root, check.folder ?? '.'));
  if (!isFine) throw new Refusal(output);
  return null;
}

function problemOnly(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  throw error;
}

/** Every folder with a tsconfig.json of its own; the site's is svelte-check's. */
function typedFolders(): string[] {
  const packages = readdirSync(path.join(root, 'packages')).map((name) => `packages/${name}`);
  const folders = [...packages.sort(), 'apps/cms', 'scripts', 'tests'];
  return folders.filter((folder) => existsSync(path.join(root, folder, 'tsconfig.json')));
}
