import type { CmsClient } from '@broadside/cms-client';
import type { Logger } from 'pino';
import type { ChangeState } from './change-state.ts';

/** What the server and the pages have in common. */
export type Site = {
  cms: CmsClient;
  changes: ChangeState;
  /** Public addresses of the site, the one for links first. */
  addresses: readonly string[];
  /** Where people reach the CMS, such as `http://localhost:3001`. */
  cmsUrl: string;
  /** The address of the style sheet in a campaign's colours. */
  styleSheet: (colours: { first: string; second: string } | null) => string;
  log: Logger;
};

const key = Symbol.for('broadside.site');
const shared = globalThis as { [key]?: Site };

/**
 * The server runs from source and the pages from their build: two copies of every module in one process.
 * adapter-node's handler hands nothing over but the request, so the one object both need is kept here, and
 * only here, under a global symbol.
 */
export function shareSite(site: Site): void {
  shared[key] = site;
}

export function site(): Site {
  const found = shared[key];
  if (!found) throw new Error('The site was not set up: pages are served by server/index.ts only.');
  return found;
}
