import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { cmsVariables, siteVariables } from '@broadside/scripts/app-variables.ts';
import { startApp, type RunningApp } from '@broadside/scripts/apps.ts';
import { freePort } from '@broadside/scripts/ports.ts';
import type { Settings } from '@broadside/scripts/settings.ts';

/** A whole Broadside that runs beside any other. Addresses have no slash at their end. */
export type Broadside = {
  siteUrl: string;
  cmsUrl: string;
  databaseUrl: string;
  /** The key with which the site reads. */
  siteApiKey: string;
  /** The one-use address of the set-up form; null for the demo. */
  setUpLink: string | null;
  /** The file with the demo's sign-ins, as the CMS wrote it; null without the demo. */
  signIns: string | null;
  /** For what a visitor never sees: both apps' log lines. */
  logFolder: string;
  /** Stops the CMS alone: the site goes on without it. */
  stopCms: () => Promise<void>;
  /** Stops both, and leaves the database and the logs to be looked at. */
  stopApps: () => Promise<void>;
  stop: () => Promise<void>;
};

/** Names of builds as `ensureBuild` gives them: the CMS's is relative to apps/cms, the site's absolute. */
export type Builds = { cms: string; site: string };

export type RunOptions = {
  databaseUrl: string;
  builds: Builds;
  /** True: filled with the demo campaign; otherwise empty, waiting for its set-up. */
  demo?: boolean;
  /** Where visitors find the site, when something stands before it; the address it listens on otherwise. */
  publicAddress?: string;
  /** Added to both apps' environment. */
  variables?: Record<string, string>;
};

/** Starts CMS and site from their builds on free ports, with uploads and logs that go when it stops. */
export async function runBroadside(options: RunOptions): Promise<Broadside> {
  const { databaseUrl, builds } = options;
  const folder = await mkdtemp(path.join(os.tmpdir(), 'broadside-run-'));
  const [cmsPort, sitePort] = [await freePort(), await freePort()];
  const cmsUrl = `http://localhost:${cmsPort}`;
  const siteUrl = `http://localhost:${sitePort}`;
  const siteApiKey = randomUUID();
  const settings: Settings = {
    variables: {
      ...process.env,
      PAYLOAD_SECRET: randomBytes(32).toString('base64url'),
      SITE_API_KEY: siteApiKey,
      ...options.variables
    },
    databaseUrl,
    cms: { host: '127.0.0.1', port: cmsPort, url: cmsUrl },
    site: { host: '127.0.0.1', port: sitePort, url: options.publicAddress ?? siteUrl }
  };
  const campaign = {
    databaseUrl,
    mediaFolder: path.join(folder, 'media'),
    isDemo: options.demo === true
  };
  const signInsFile = path.join(folder, 'sign-ins.txt');
  const running: RunningApp[] = [];
  let setUpLink: string | null = null;

  const stopApps = async () => {
    for (const app of running.toReversed()) await app.stop();
  };
  const stop = async () => {
    await stopApps();
    await rm(folder, { recursive: true, force: true });
  };
  const start = async (app: 'cms' | 'site', entry: string, variables: NodeJS.Dict<string>) => {
    running.push(
      await startApp({
        app,
        entry: [entry],
        variables,
        output: path.join(folder, `${app}.log`),
        onMessage: (message) => {
          if (message.type === 'set-up-link') setUpLink = message.url;
        },
        signal: new AbortController().signal
      })
    );
  };

  try {
    const cms = cmsVariables(settings, campaign, builds.cms);
    await start('cms', 'server.ts', { ...cms, ...(options.demo && { DEMO_SIGN_INS: signInsFile }) });
    await start('site', 'server/index.ts', siteVariables(settings, builds.site));
  } catch (error) {
    await stop();
    throw error;
  }
  const signIns = existsSync(signInsFile) ? await readFile(signInsFile, 'utf8') : null;
  return {
    siteUrl,
    cmsUrl,
    databaseUrl,
    siteApiKey,
    setUpLink,
    signIns,
    logFolder: folder,
    stopCms: () => running[0]!.stop(),
    stopApps,
    stop
  };
}
