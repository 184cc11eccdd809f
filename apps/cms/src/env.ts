import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { variables as known, type Variable } from './variables.ts';

/** The variables as the CMS uses them; what each is says `variables.ts`. */
export type Env = {
  DATABASE_URL: string;
  PAYLOAD_SECRET: string;
  SITE_API_KEY: string;
  CMS_HOST: string;
  CMS_PORT: number;
  /** Without a slash at its end, as `SITE_URL`. */
  CMS_URL: string;
  SITE_URL: string;
  CMS_BUILD: string;
  TRUSTED_PROXY: number;
  MEDIA_FOLDER: string;
  DEMO: boolean;
  DEMO_SIGN_INS: string | null;
  JOBS_HERE: boolean;
  LOG_LEVEL: string;
  isDevelopment: boolean;
};

const usual: Record<Variable, { is: string; usually?: string }> = known;

/** A variable is missing or wrong; the message is one sentence for the person who started the CMS. */
export class InvalidEnv extends Error {}

/** Reads and checks the variables; throws `InvalidEnv` naming the first that is missing or wrong. */
export function readEnv(variables: NodeJS.ProcessEnv = process.env): Env {
  const text = (name: Variable): string => variables[name]?.trim() || usual[name].usually || '';
  const port = Number(text('CMS_PORT'));
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new InvalidEnv('CMS_PORT must be a port number.');
  for (const name of ['DATABASE_URL', 'PAYLOAD_SECRET', 'SITE_API_KEY'] as const) {
    if (!text(name))
      throw new InvalidEnv(`${name} is not set: npm start sets it, docs/configuration.md says what it is.`);
  }
  if (text('PAYLOAD_SECRET').length < 32)
    throw new InvalidEnv('PAYLOAD_SECRET must have at least 32 characters.');

  const proxies = Number(text('TRUSTED_PROXY'));
  if (!Number.isInteger(proxies) || proxies < 0 || proxies > 10)
    throw new InvalidEnv('TRUSTED_PROXY must be the number of proxies in front of the CMS, 0 to 10.');

  return {
    DATABASE_URL: text('DATABASE_URL'),
    PAYLOAD_SECRET: text('PAYLOAD_SECRET'),
    SITE_API_KEY: text('SITE_API_KEY'),
    CMS_HOST: text('CMS_HOST'),
    CMS_PORT: port,
    CMS_URL: address('CMS_URL', variables.CMS_URL ? text('CMS_URL') : `http://localhost:${port}`),
    SITE_URL: address('SITE_URL', text('SITE_URL').split(',')[0]!.trim()),
    CMS_BUILD: text('CMS_BUILD'),
    TRUSTED_PROXY: proxies,
    MEDIA_FOLDER: path.resolve(/*turbopackIgnore: true*/ appFolder, text('MEDIA_FOLDER')),
    DEMO: text('DEMO') === 'true',
    DEMO_SIGN_INS: text('DEMO_SIGN_INS') || null,
    JOBS_HERE: text('JOBS_HERE') !== 'false',
    LOG_LEVEL: text('LOG_LEVEL'),
    isDevelopment: variables.NODE_ENV === 'development'
  };
}

/** apps/cms. Next's bundle has no `import.meta.dirname`, and there this file lies elsewhere: hence the working folder. */
export const appFolder = process.env.NEXT_RUNTIME
  ? process.cwd()
  : path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

function address(name: Variable, value: string): string {
  if (!/^https?:$/.test(URL.parse(value)?.protocol ?? ''))
    throw new InvalidEnv(`${name} must be an http(s) address.`);
  return value.replace(/\/+$/, '');
}
