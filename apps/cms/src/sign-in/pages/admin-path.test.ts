import { expect, test } from 'vitest';

Object.assign(process.env, {
  DATABASE_URL: 'none',
  PAYLOAD_SECRET: 'x'.repeat(32),
  SITE_API_KEY: 'none',
  CMS_URL: 'https://cms.example'
});
const { adminPath } = await import('./admin-path.ts');

test.each([
  ['/admin/collections/statements?page=2', '/admin/collections/statements?page=2'],
  ['https://cms.example/admin/account', '/admin/account'],
  ['/preview/statements/1', '/preview/statements/1'],
  ['/admin', '/admin']
])('%s is gone to', (wanted, path) => expect(adminPath(wanted)).toBe(path));

test.each([
  'https://elsewhere.example/admin',
  '//elsewhere.example/admin',
  '/\\elsewhere.example/admin',
  'javascript:alert(1)',
  '/administration',
  '/admin/../healthz',
  '/admin/login?redirect=/admin',
  '/admin/logout',
  '/api/users/logout',
  undefined,
  ['/admin']
])('%j leads to the first page instead', (wanted) => expect(adminPath(wanted)).toBe('/admin'));
