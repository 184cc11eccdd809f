import { startAppsForDevelopment } from './dev/start-apps.ts';
import { launch } from './launch.ts';
import { runCommand } from './run-command.ts';

await runCommand(() => launch('current', startAppsForDevelopment));
