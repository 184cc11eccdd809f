import path from 'node:path';
import type { AppMessage } from '@broadside/scripts/app-messages.ts';
import { startApp, type RunningApp } from '@broadside/scripts/apps.ts';
import { freePort } from '@broadside/scripts/ports.ts';

type Start = {
  databaseUrl: string;
  /** For its log and its uploads. */
  folder: string;
  onMessage: (message: AppMessage) => void;
  /** At least PAYLOAD_SECRET and SITE_API_KEY. */
  variables: Record<string, string>;
};

/** Starts one process of the CMS from its build, on a free port, and waits until it is ready. */
export async function startCmsProcess(start: Start): Promise<RunningApp & { url: string }> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const app = await startApp({
    app: 'cms',
    entry: ['server.ts'],
    output: path.join(start.folder, `cms-${port}.log`),
    signal: new AbortController().signal,
    onMessage: start.onMessage,
    variables: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: start.databaseUrl,
      CMS_PORT: String(port),
      CMS_URL: url,
      CMS_BUILD: process.env.TEST_CMS_BUILD,
      MEDIA_FOLDER: path.join(start.folder, 'media'),
      ...start.variables
    }
  });
  return { ...app, url };
}
