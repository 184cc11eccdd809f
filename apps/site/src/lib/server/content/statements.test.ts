import { createCmsClient } from '@broadside/cms-client';
import { startLocalServer } from '@broadside/cms-client/testing';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createChangeState } from '../change-state.ts';
import { shareSite } from '../site.ts';
import { listStatements } from './statements.ts';

let stop: () => Promise<void>;

/** Refuses what the CMS's endpoint refuses, and has nothing on any page. */
beforeAll(async () => {
  const server = await startLocalServer((request, response) => {
    const page = Number(new URL(request.url ?? '', 'http://cms.example').searchParams.get('page'));
    const empty = { readAt: 1, page, pages: 1, total: 0, entries: [] };
    response.writeHead(page > 100_000 ? 400 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(empty));
  });
  stop = server.stop;
  const cms = createCmsClient({ address: server.address, apiKey: 'key' });
  const log = pino({ level: 'silent' });
  shareSite({ cms, changes: createChangeState(), addresses: [], cmsUrl: '', styleSheet: () => '', log });
});
afterAll(() => stop());

test('A list without entries has one page', async () => {
  expect(await listStatements('en', 1)).toMatchObject({ page: 1, total: 0 });
});

test.each([2, 100_000, 100_001, 999_999])('Page %i is past its end', async (page) => {
  expect(await listStatements('en', page)).toBeNull();
});
