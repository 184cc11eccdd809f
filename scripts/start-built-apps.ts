import path from 'node:path';
import { startApp, explainEnd, type AppStart } from './apps.ts';
import { cmsVariables, siteVariables } from './app-variables.ts';
import { ensureBuild } from './builds/ensure-build.ts';
import type { StartApps } from './launch.ts';
import type { Parts } from './parts.ts';
import { logFolder } from './paths.ts';
import { sayDone, step } from './steps.ts';
import { sayWelcome } from './welcome.ts';

/** Builds what has changed, starts the CMS and then the site, and says where they are. */
export const startBuiltApps: StartApps = async ({ settings, campaign, parts, signal }) => {
  const cmsBuild = await step('Building the admin', (line) => ensureBuild('cms', line, signal));
  const siteBuild = await step('Building the site', (line) => ensureBuild('site', line, signal));
  const setUpLink = await startPart('the CMS', parts, {
    app: 'cms',
    entry: ['server.ts'],
    variables: cmsVariables(settings, campaign, cmsBuild.name),
    output: path.join(logFolder, 'cms.log'),
    signal
  });
  await startPart('the site', parts, {
    app: 'site',
    entry: ['server/index.ts'],
    variables: siteVariables(settings, siteBuild.folder),
    output: path.join(logFolder, 'site.log'),
    signal
  });
  await sayWelcome({ settings, campaign, setUpLink });
};

/** Starts an app as a step; gives the set-up link if it told one. */
async function startPart(
  name: string,
  parts: Parts,
  start: Omit<AppStart, 'onMessage'>
): Promise<string | null> {
  let setUpLink: string | null = null;
  let lastDone = performance.now();
  await step(`Starting ${name}`, async (line) => {
    const app = await startApp({
      ...start,
      onMessage: (message) => {
        if (message.type === 'step') {
          sayDone(message.text, lastDone);
          lastDone = performance.now();
        }
        if (message.type === 'progress') line.progress(message.text);
        if (message.type === 'set-up-link') setUpLink = message.url;
      }
    });
    const endedByItself = app.endedByItself.then((word) => explainEnd(start, word));
    parts.add({ name, stop: app.stop, endedByItself });
  });
  return setUpLink;
}
