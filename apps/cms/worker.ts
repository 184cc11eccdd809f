import { getPayload } from 'payload';
import { appFolder } from './src/current-env.ts';
import { log } from './src/log.ts';
import config from './src/payload.config.ts';
import { alone } from './src/preparation/alone.ts';
import { migrate } from './src/preparation/migrate.ts';
import { startJobs } from './src/schedule/jobs.ts';
import { reportFailure } from './src/server/launcher.ts';
import { stopWhenAsked, type Running } from './src/server/stop-when-asked.ts';

// Does what is scheduled and what is swept up, without serving anything: beside servers started with JOBS_HERE=false.
process.chdir(appFolder);

try {
  const running: Running = {};
  stopWhenAsked(running);
  const payload = (running.payload = await getPayload({ config }));
  await alone((client) => migrate(payload, client));
  running.jobs = startJobs(payload);
  log.info('the worker is ready');
} catch (error) {
  reportFailure(error);
  process.exit(1);
}
