import { expect, test } from 'vitest';
import { readEnv } from './env.ts';

const least = { SITE_API_KEY: 'key' };

test('With nothing but the key the site listens on loopback and does not trust a proxy', () => {
  expect(readEnv(least)).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    addresses: null,
    cmsAddress: 'http://127.0.0.1:3001',
    trustProxy: false
  });
});

test('Several public addresses are taken in their order', () => {
  const env = readEnv({ ...least, SITE_URL: 'https://campaign.example, http://abc.onion/' });
  expect(env.addresses).toEqual(['https://campaign.example', 'http://abc.onion']);
});

test.each([
  [{}, 'SITE_API_KEY'],
  [{ ...least, SITE_PORT: '70000' }, 'SITE_PORT'],
  [{ ...least, SITE_PORT: '80a' }, 'SITE_PORT'],
  [{ ...least, SITE_URL: 'campaign.example' }, 'SITE_URL'],
  [{ ...least, SITE_URL: 'https://campaign.example/en' }, 'SITE_URL'],
  [{ ...least, CMS_ADDRESS: 'ftp://cms' }, 'CMS_ADDRESS'],
  [{ ...least, LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
  [{ ...least, TRUST_PROXY: 'perhaps' }, 'TRUST_PROXY']
])('A bad value is refused with one sentence that names it: %o', (variables, name) => {
  expect(() => readEnv(variables)).toThrow(new RegExp(`^${name} .+\\.$`));
});
