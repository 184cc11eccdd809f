import { resolve } from 'node:path';
import type { Variable } from './variables.ts';

/** The site's configuration: every variable it reads, checked at start. */
export type Env = {
  host: string;
  /** 0: any free port. */
  port: number;
  /** Public addresses of the site, the first one used in links; null: loopback at the port. */
  addresses: string[] | null;
  /** Where the site reaches the CMS. */
  cmsAddress: string;
  /** Where people reach the CMS. */
  cmsUrl: string;
  apiKey: string;
  /** Folder of the built site; null: live reload by Vite. */
  build: string | null;
  logLevel: string;
  trustProxy: boolean;
};

const levels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'];
const packageFolder = resolve(import.meta.dirname, '..');

/** Throws an `Error` whose message is one sentence for the person who starts the site. */
export function readEnv(variables: NodeJS.ProcessEnv = process.env): Env {
  const text = (name: Variable, fallback: string) => variables[name]?.trim() || fallback;

  const apiKey = text('SITE_API_KEY', '');
  if (!apiKey) throw new Error("SITE_API_KEY is not set: it is the site's own key to the CMS.");

  const logLevel = text('LOG_LEVEL', 'info');
  if (!levels.includes(logLevel)) {
    throw new Error(`LOG_LEVEL is "${logLevel}", but has to be one of ${levels.join(', ')}.`);
  }

  return {
    host: text('SITE_HOST', '127.0.0.1'),
    port: portOf('SITE_PORT', text('SITE_PORT', '3000')),
    addresses: addressesOf('SITE_URL', text('SITE_URL', '')),
    cmsAddress: originOf('CMS_ADDRESS', text('CMS_ADDRESS', 'http://127.0.0.1:3001')),
    cmsUrl: originOf('CMS_URL', text('CMS_URL', 'http://localhost:3001')),
    apiKey,
    build: isOn('SITE_LIVE_RELOAD', text('SITE_LIVE_RELOAD', 'off'))
      ? null
      : resolve(packageFolder, text('SITE_BUILD', '.builds/dev')),
    logLevel,
    trustProxy: isOn('TRUST_PROXY', text('TRUST_PROXY', 'off'))
  };
}

/**
 * Names the two headers from which the built site takes its own address. The server sets both itself
 * on every request (see `own-address.ts`), whatever came from outside.
 */
export const addressHeaders = { protocol: 'x-broadside-protocol', host: 'x-broadside-host' };

/** adapter-node reads these from the environment when its handler is loaded. */
export function nameAddressHeaders(): void {
  process.env['PROTOCOL_HEADER'] = addressHeaders.protocol;
  process.env['HOST_HEADER'] = addressHeaders.host;
}

function portOf(name: string, value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) {
    throw new Error(`${name} is "${value}", but has to be a number from 0 to 65535.`);
  }
  return port;
}

function addressesOf(name: string, value: string): string[] | null {
  const addresses = value.split(',').map((part) => part.trim());
  return value ? addresses.filter(Boolean).map((address) => originOf(name, address)) : null;
}

function originOf(name: string, value: string): string {
  const url = URL.parse(value);
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.pathname !== '/' ||
    url.search ||
    url.hash ||
    url.username
  ) {
    throw new Error(
      `${name} has "${value}", but has to be an address such as https://example.org, without a path.`
    );
  }
  return url.origin;
}

function isOn(name: string, value: string): boolean {
  if (['on', 'true', '1', 'yes'].includes(value)) return true;
  if (['off', 'false', '0', 'no'].includes(value)) return false;
  throw new Error(`${name} is "${value}", but has to be "on" or "off".`);
}
