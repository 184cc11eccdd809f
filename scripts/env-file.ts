import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { writeWhole } from './write-whole.ts';

/** Made here when missing: nobody should have to think of a secret. */
const secrets: Record<string, () => string> = {
  PAYLOAD_SECRET: () => randomBytes(32).toString('base64url'),
  SITE_API_KEY: () => randomUUID()
};

/**
 * Reads `.env`; on the first run writes it, with random secrets and mode 600. A secret that neither the file nor
 * the environment has is added. The caller holds the launcher's lock, so nobody else writes it meanwhile.
 */
export async function readEnvFile(file: string): Promise<NodeJS.Dict<string>> {
  const isNew = !existsSync(file);
  const text = isNew ? explanation : await readFile(file, 'utf8');
  const known = { ...parseEnv(text), ...process.env };
  const missing = Object.keys(secrets).filter((name) => !known[name]);
  if (!isNew && missing.length === 0) return parseEnv(text);

  const lines = missing.map((name) => `${name}=${secrets[name]!()}\n`);
  const whole = `${text.trimEnd()}\n\n${lines.join('')}`;
  await writeWhole(file, whole, 0o600);
  return parseEnv(whole);
}

const explanation = `# Written by the first start, with secrets of its own. Never commit it, and keep a copy with your backups:
# another PAYLOAD_SECRET signs everybody out and makes stored API keys unreadable.
# A variable of the environment wins over the line here. docs/configuration.md explains them all.

# A PostgreSQL of your own instead of the embedded one; nothing is seeded into it:
# DATABASE_URL=postgres://user:password@127.0.0.1:5432/broadside

# Where the CMS listens, and the address at which people open it:
# CMS_HOST=127.0.0.1
# CMS_PORT=3001
# CMS_URL=http://localhost:3001

# The same for the site:
# SITE_HOST=127.0.0.1
# SITE_PORT=3000
# SITE_URL=http://localhost:3000
`;
