import { readEnv } from './env.ts';

export { appFolder } from './env.ts';

/** The variables of this process. While Next builds the admin they may be missing or empty, and nothing is reached. */
const hasNone =
  process.env.NEXT_PHASE === 'phase-production-build' || process.env.CMS_WITHOUT_DATABASE === 'true';
export const env = readEnv(hasNone ? placeholders() : process.env);

function placeholders(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DATABASE_URL: 'postgres://build.invalid/none',
    PAYLOAD_SECRET: 'x'.repeat(32),
    SITE_API_KEY: 'none'
  };
}
