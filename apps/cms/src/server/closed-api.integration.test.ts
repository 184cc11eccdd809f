import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { everyEndpoint } from '../access/matrix/every-endpoint.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

let cms: TestCms;
let routes: { method: string; path: string }[];

beforeAll(async () => {
  cms = await startCms();
  routes = await everyRoute();
}, 120_000);
afterAll(() => cms?.stop());

/** Those by which one signs in; they answer strangers, but tell them nothing. */
const open = ['POST /users/login', 'POST /users/logout'];

test('the list of routes is that of the config, Payload’s own routes among them', () => {
  expect(routes.length).toBeGreaterThan(100);
  expect(routes).toContainEqual({ method: 'POST', path: '/users/first-register' });
  expect(routes).toContainEqual({ method: 'GET', path: '/changes' });
});

test.each([
  ['nothing', {}],
  ['a made-up session', { Authorization: 'JWT made.up.token' }],
  ['a made-up cookie', { Cookie: 'payload-token=made.up.token' }],
  ['a made-up key', { Authorization: 'service-accounts API-Key made-up' }],
  ['a made-up guest token', { Authorization: `Guest ${'x'.repeat(43)}` }]
])('whoever shows %s gets nothing from any route', async (_, headers) => {
  const let_in: string[] = [];
  for (const { method, path } of routes) {
    if (open.includes(`${method} ${path}`)) continue;
    const response = await cms.stranger.fetch(path, { method, headers: headers as Record<string, string> });
    await response.body?.cancel();
    const isGuestRoute =
      path.startsWith('/guest-tokens/') &&
      'Authorization' in headers &&
      headers.Authorization.startsWith('Guest');
    if (![401, 403].includes(response.status) && !(isGuestRoute && response.status === 404)) {
      let_in.push(`${response.status} ${method} ${path}`);
    }
  }
  expect(let_in).toEqual([]);
});

test('GraphQL is for people, not for strangers or service accounts', async () => {
  const query = { query: '{ Users { docs { name } } }' };
  expect((await cms.stranger.post('/graphql', query)).status).toBe(401);
  expect((await cms.site.post('/graphql', query)).status).toBe(403);
  expect((await cms.admin.post('/graphql', query)).body.data.Users.docs).toEqual([{ name: 'Maya' }]);
});

test('nobody can make themselves the first admin', async () => {
  const answer = await cms.stranger.post('/users/first-register', {
    email: 'e@x.example',
    password: 'x'.repeat(20)
  });
  expect(answer.status).toBe(401);
});

/** Every method and path of the config the server itself uses, with an id in place of each parameter. */
async function everyRoute() {
  Object.assign(process.env, {
    DATABASE_URL: 'postgres://none',
    PAYLOAD_SECRET: 'x'.repeat(32),
    SITE_API_KEY: 'none'
  });
  const { default: config } = await import('../payload.config.ts');
  return everyEndpoint(await config).map((name) => {
    const [method, path] = name.split(' ') as [string, string];
    return { method, path: path.replace(/:\w+\??/g, '01a20346-e69c-7049-bf9d-61b54d5a35a5') };
  });
}

test('the site’s key opens no route of Payload’s own, nor of what is not published', async () => {
  const isTheirs =
    /^\/(statements|action-calls|aims|pages|topics|groups|media|labels|changes|globals\/campaign\/overview)\b/;
  const answered: string[] = [];
  for (const { method, path } of routes) {
    if (method === 'GET' && isTheirs.test(path)) continue;
    const response = await cms.site.fetch(path, { method });
    await response.body?.cancel();
    if (response.status !== 403) answered.push(`${response.status} ${method} ${path}`);
  }
  expect(answered).toEqual([]);
});
