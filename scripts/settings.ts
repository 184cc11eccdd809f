import path from 'node:path';
import { readEnvFile } from './env-file.ts';
import { root } from './paths.ts';
import { Refusal } from './refusal.ts';

/** Where one of the two apps listens, and the address people open. */
export type Place = { host: string; port: number; url: string };

export type Settings = {
  /** The environment with what `.env` adds; what is here already wins. Passed on to both apps. */
  variables: NodeJS.Dict<string>;
  /** A PostgreSQL of one's own, or null for the embedded one. */
  databaseUrl: string | null;
  cms: Place;
  site: Place;
};

/** Reads the environment and `.env` (which is written when it is not there), and checks what the launcher needs. */
export async function readSettings(): Promise<Settings> {
  const file = await readEnvFile(path.join(root, '.env'));
  return settingsFrom({ ...file, ...process.env });
}

/** Refuses with a sentence naming the variable that is wrong. An empty variable counts as not set. */
export function settingsFrom(variables: NodeJS.Dict<string>): Settings {
  const databaseUrl = variables.DATABASE_URL || null;
  if (databaseUrl && !/^postgres(ql)?:$/.test(URL.parse(databaseUrl)?.protocol ?? '')) {
    throw new Refusal('DATABASE_URL must look like postgres://user:password@host:5432/database.');
  }
  return { variables, databaseUrl, cms: place('CMS', 3001, variables), site: place('SITE', 3000, variables) };
}

function place(app: 'CMS' | 'SITE', usualPort: number, variables: NodeJS.Dict<string>): Place {
  const port = Number(variables[`${app}_PORT`] || usualPort);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Refusal(`${app}_PORT must be a port number between 1 and 65535.`);
  }
  const url = variables[`${app}_URL`] || `http://localhost:${port}`;
  if (!/^https?:$/.test(URL.parse(firstAddress(url))?.protocol ?? '')) {
    throw new Refusal(`${app}_URL must be an address such as https://example.org.`);
  }
  return { host: variables[`${app}_HOST`] || '127.0.0.1', port, url };
}

/** SITE_URL may list several addresses; the first is the one for links. */
export function firstAddress(urls: string): string {
  return urls.split(',')[0]!.trim().replace(/\/+$/, '');
}

/** The address at which a program on this machine reaches something that listens on `host`. */
export function reachableFromHere({ host, port }: { host: string; port: number }): string {
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const name = isEverywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
