import { launch } from './launch.ts';
import { runCommand } from './run-command.ts';
import { startBuiltApps } from './start-built-apps.ts';

await runCommand(() => launch('demo', startBuiltApps));
