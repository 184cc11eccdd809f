import { expect, test } from 'vitest';
import { reachableFromHere, settingsFrom } from './settings.ts';

test('without variables both apps listen on loopback and are opened on localhost', () => {
  const settings = settingsFrom({});
  expect(settings.cms).toEqual({ host: '127.0.0.1', port: 3001, url: 'http://localhost:3001' });
  expect(settings.site).toEqual({ host: '127.0.0.1', port: 3000, url: 'http://localhost:3000' });
  expect(settings.databaseUrl).toBeNull();
});

test('an empty variable counts as not set', () => {
  const settings = settingsFrom({ DATABASE_URL: '', CMS_PORT: '' });
  expect(settings.databaseUrl).toBeNull();
  expect(settings.cms.port).toBe(3001);
});

test.each([
  [{ CMS_PORT: 'http' }, /CMS_PORT must be a port/],
  [{ SITE_PORT: '70000' }, /SITE_PORT must be a port/],
  [{ CMS_URL: 'example.org' }, /CMS_URL must be an address/],
  [{ DATABASE_URL: 'mysql://somewhere/else' }, /DATABASE_URL must look like postgres/]
])('%o is refused with a sentence that names the variable', (variables, sentence) => {
  expect(() => settingsFrom(variables)).toThrow(sentence);
});

test.each([
  ['0.0.0.0', 'http://127.0.0.1:3001'],
  ['::', 'http://127.0.0.1:3001'],
  ['::1', 'http://[::1]:3001'],
  ['192.168.0.5', 'http://192.168.0.5:3001']
])('what listens on %s is reached from this machine at %s', (host, address) => {
  expect(reachableFromHere({ host, port: 3001 })).toBe(address);
});
