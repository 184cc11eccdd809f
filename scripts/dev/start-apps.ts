import { startApp, type RunningApp } from '../apps.ts';
import { cmsVariables, siteVariables } from '../app-variables.ts';
import type { StartApps } from '../launch.ts';
import { Refusal } from '../refusal.ts';
import { sayWelcome } from '../welcome.ts';
import { startRestarting } from './restarting-app.ts';

/**
 * Starts both apps from their sources, with their output in the terminal. Next and Vite reload what they
 * serve; the CMS's own process is started again when a file changes that only it reads.
 */
export const startAppsForDevelopment: StartApps = async ({ settings, campaign, parts, signal }) => {
  let setUpLink: string | null = null;
  const cms = await startRestarting({
    app: 'cms',
    entry: ['server.ts'],
    variables: cmsVariables(settings, campaign, null),
    output: 'terminal',
    onMessage: (message) => {
      if (message.type === 'step') console.log(`✓ ${message.text}`);
      if (message.type === 'set-up-link') setUpLink = message.url;
    },
    signal
  });
  parts.add({ name: 'the CMS', stop: cms.stop, endedByItself: new Promise(() => undefined) });

  const site: RunningApp = await startApp({
    app: 'site',
    // Without a build it serves its pages through Vite.
    entry: ['server/index.ts'],
    variables: siteVariables(settings, null),
    output: 'terminal',
    onMessage: () => undefined,
    signal
  });
  const endedByItself = site.endedByItself.then((word) => new Refusal(`The site ended (${word}).`));
  parts.add({ name: 'the site', stop: site.stop, endedByItself });
  await sayWelcome({ settings, campaign, setUpLink });
};
