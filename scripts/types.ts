import { runTool } from './check/run-tool.ts';
import { writeConfigurationPage } from './configuration.ts';
import { appFolder } from './paths.ts';
import { writeRightsPage } from './rights.ts';
import { Refusal } from './refusal.ts';
import { runCommand } from './run-command.ts';
import { step } from './steps.ts';

await runCommand(async () => {
  await step('Generating the types of what the CMS stores', () =>
    run(['commands/generate-types.ts'], appFolder('cms'))
  );
  await step('Writing docs/configuration.md', writeConfigurationPage);
  await step('Writing docs/who-may-do-what.md', writeRightsPage);
});

async function run(command: string[], cwd: string): Promise<void> {
  const { isFine, output } = await runTool(command, cwd);
  if (!isFine) throw new Refusal(output);
}
