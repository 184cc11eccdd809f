import { readEnv } from './env.ts';

export { appFolder } from './env.ts';

/** The variables of this process. While Next builds the admin there are none yet, and nothing is read or reached. */
export const env = readEnv(process.env.NEXT_PHASE === 'phase-production-build' ? forBuilding() : process.env);

function forBuilding(): NodeJS.ProcessEnv {
  return {
    DATABASE_URL: 'postgres://build.invalid/none',
    PAYLOAD_SECRET: 'x'.repeat(32),
    SITE_API_KEY: 'none',
    ...process.env
  };
}
