import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Every variable the CMS reads, checked when it starts. Each line of `docs/configuration.md` comes from here. */
export type Env = {
  /** PostgreSQL address, `postgres://user:password@host:port/database`. */
  DATABASE_URL: string;
  /** Signs sessions and hides API keys; at least 32 characters; changing it signs everybody out. */
  PAYLOAD_SECRET: string;
  /** The key with which the site reads; a service account of that key is made at the first start. */
  SITE_API_KEY: string;
  /** Address the CMS listens on; loopback unless told otherwise. */
  CMS_HOST: string;
  CMS_PORT: number;
  /** Public address of the admin, without a slash at its end. */
  CMS_URL: string;
  /** Public address of the site, without a slash at its end; the first where several are given. */
  SITE_URL: string;
  /** Folder of Next's build of the admin, relative to apps/cms. */
  CMS_BUILD: string;
  /** Folder in which uploaded files are kept. */
  MEDIA_FOLDER: string;
  /** True: an empty database is filled with the demo campaign. */
  DEMO: boolean;
  /** File into which the demo's sign-ins are written when it is made. */
  DEMO_SIGN_INS: string | null;
  LOG_LEVEL: string;
  isDevelopment: boolean;
};

/** Reads the variables; throws `InvalidEnv` with one sentence naming the first that is missing or wrong. */
export function readEnv(variables: NodeJS.ProcessEnv = process.env): Env {
  const port = Number(variables.CMS_PORT ?? '3001');
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new InvalidEnv('CMS_PORT must be a port number.');
  const secret = required(variables, 'PAYLOAD_SECRET');
  if (secret.length < 32) throw new InvalidEnv('PAYLOAD_SECRET must have at least 32 characters.');

  return {
    DATABASE_URL: required(variables, 'DATABASE_URL'),
    PAYLOAD_SECRET: secret,
    SITE_API_KEY: required(variables, 'SITE_API_KEY'),
    CMS_HOST: variables.CMS_HOST || '127.0.0.1',
    CMS_PORT: port,
    CMS_URL: address('CMS_URL', variables.CMS_URL || `http://localhost:${port}`),
    SITE_URL: address('SITE_URL', (variables.SITE_URL || 'http://localhost:3000').split(',')[0]!.trim()),
    CMS_BUILD: variables.CMS_BUILD || '.builds/dev',
    MEDIA_FOLDER: path.resolve(
      /*turbopackIgnore: true*/ appFolder,
      variables.MEDIA_FOLDER || '../../data/media/demo'
    ),
    DEMO: variables.DEMO === 'true',
    DEMO_SIGN_INS: variables.DEMO_SIGN_INS || null,
    LOG_LEVEL: variables.LOG_LEVEL || 'info',
    isDevelopment: variables.NODE_ENV === 'development'
  };
}

/** A variable is missing or wrong; the message is one sentence for the person who started the CMS. */
export class InvalidEnv extends Error {}

/** apps/cms. Next's bundle has no `import.meta.dirname`, and there this file lies elsewhere: hence the working folder. */
export const appFolder = process.env.NEXT_RUNTIME
  ? process.cwd()
  : path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

function required(variables: NodeJS.ProcessEnv, name: string): string {
  const value = variables[name];
  if (!value)
    throw new InvalidEnv(`${name} is not set: npm start sets it, docs/configuration.md says what it is.`);
  return value;
}

function address(name: string, value: string): string {
  if (!/^https?:$/.test(URL.parse(value)?.protocol ?? ''))
    throw new InvalidEnv(`${name} must be an http(s) address.`);
  return value.replace(/\/+$/, '');
}
