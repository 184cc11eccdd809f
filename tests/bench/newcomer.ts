import path from 'node:path';
import { root } from '@broadside/scripts/paths.ts';

/** What of npm's own variables says where packages come from, and not what this checkout is. */
const kept = /^npm_config_(registry|.*:registry|https?_?proxy|proxy|noproxy|cafile|ca|strict_ssl)$/i;

/** Ours in this run, which would send a start elsewhere than a newcomer's. */
const notTheirs = /^(DATABASE_URL|NODE_ENV|NODE_OPTIONS|INIT_CWD|(CMS|SITE)_\w+|PAYLOAD_SECRET)$/;

/** The environment in which somebody types `npm start` in another folder. */
export function newcomersVariables(): NodeJS.ProcessEnv {
  const theirs = Object.entries(process.env).filter(
    ([name]) => (!/^(p?npm_|PNPM_)/.test(name) || kept.test(name)) && !notTheirs.test(name)
  );
  const PATH = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.startsWith(root) && !/node-gyp-bin/.test(folder))
    .join(path.delimiter);
  return { ...(Object.fromEntries(theirs) as NodeJS.ProcessEnv), PATH };
}

/** Sends everything that npm and pnpm keep between runs below `folder`, where there is nothing yet. */
export function emptyCaches(folder: string): Record<string, string> {
  const store = path.join(folder, 'pnpm-store');
  return {
    npm_config_cache: path.join(folder, 'npm-cache'),
    npm_config_store_dir: store,
    pnpm_config_store_dir: store,
    PNPM_HOME: path.join(folder, 'pnpm-home'),
    XDG_CACHE_HOME: path.join(folder, 'cache'),
    XDG_DATA_HOME: path.join(folder, 'data'),
    XDG_STATE_HOME: path.join(folder, 'state')
  };
}
