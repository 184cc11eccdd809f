import path from 'node:path';
import type { Campaign } from './campaign.ts';
import { dataFolder } from './paths.ts';
import { reachableFromHere, type Settings } from './settings.ts';

/** Written by the CMS when it fills an empty database with the demo. */
export const signInsFile = path.join(dataFolder, 'demo-sign-ins.txt');

/** The CMS's environment. `build`: its build's name, relative to apps/cms; null in development. */
export function cmsVariables(
  settings: Settings,
  campaign: Campaign,
  build: string | null
): NodeJS.Dict<string> {
  const { DEMO: _demo, ...variables } = settings.variables;
  return {
    ...variables,
    NODE_ENV: build ? 'production' : 'development',
    DATABASE_URL: campaign.databaseUrl,
    CMS_HOST: settings.cms.host,
    CMS_PORT: String(settings.cms.port),
    CMS_URL: settings.cms.url,
    SITE_URL: settings.site.url,
    MEDIA_FOLDER: campaign.mediaFolder,
    ...(build && { CMS_BUILD: build }),
    ...(campaign.isDemo && { DEMO: 'true', DEMO_SIGN_INS: signInsFile })
  };
}

/** The site's environment: it gets no database and no secret but its own key. `build`: absolute; null in development. */
export function siteVariables(settings: Settings, build: string | null): NodeJS.Dict<string> {
  const { DATABASE_URL: _url, PAYLOAD_SECRET: _secret, ...variables } = settings.variables;
  return {
    ...variables,
    NODE_ENV: build ? 'production' : 'development',
    SITE_HOST: settings.site.host,
    SITE_PORT: String(settings.site.port),
    SITE_URL: settings.site.url,
    CMS_ADDRESS: reachableFromHere(settings.cms),
    CMS_URL: settings.cms.url,
    ...(build ? { SITE_BUILD: build } : { SITE_LIVE_RELOAD: 'on' })
  };
}
