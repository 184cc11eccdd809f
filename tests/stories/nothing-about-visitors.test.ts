import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeDocument } from '../support/change-document.ts';
import { openBrowser, type TestBrowser } from '../support/open-browser.ts';
import { someText } from '../support/rich-text.ts';
import { columnsWith } from '../support/search-database.ts';
import { goodAnswers, send, typeAnswers } from '../support/set-up-form.ts';
import { setUpCampaign } from '../support/set-up-campaign.ts';
import { startBroadside, type Broadside } from '../support/start-broadside.ts';

const userAgent = 'Quagga/7.31 (invented for this test)';
const visitorsAddress = '203.0.113.77';

let broadside: Broadside;
let browser: TestBrowser;

beforeAll(async () => {
  const variables = { LOG_LEVEL: 'trace', TRUST_PROXY: 'on' };
  [broadside, browser] = await Promise.all([startBroadside({ variables }), openBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await broadside?.stop();
});

test('who visits the site is in no log and in no table', async () => {
  const visitor = await (
    await browser.openFor({
      userAgent,
      extraHTTPHeaders: {
        'X-Forwarded-For': visitorsAddress,
        'X-Real-IP': visitorsAddress,
        Forwarded: `for=${visitorsAddress}`
      }
    })
  ).newPage();
  const { siteUrl, cmsUrl, setUpLink, databaseUrl, logFolder } = broadside;

  await visitor.goto(setUpLink!);
  await typeAnswers(visitor, { ...goodAnswers, adminPassword: 'too short' });
  expect((await send(visitor)).status()).toBe(422);
  const { admin } = await setUpCampaign(broadside, { name: 'Clean Air' });
  const { body } = await admin.post('/statements', {
    title: 'Quiet streets',
    language: 'en',
    body: someText
  });
  await changeDocument(admin, `/statements/${body.doc.id}`, { _status: 'published' });

  const wrongPassword = { email: 'maya@campaign.example', password: 'not the password' };
  const answers = [];
  for (const address of [
    ...['/', '/en/', '/en/statements', '/en/statements/quiet-streets', '/en/about', '/en/nothing'],
    ...['/xx/', '/media/none.webp', '/preview/no-such-token', '/robots.txt', '/healthz', '/%E0%A4%A']
  ])
    answers.push((await visitor.goto(siteUrl + address))!.status());
  expect(answers).toEqual([200, 200, 200, 200, 404, 404, 404, 404, 410, 200, 200, 400]);
  await visitor.goto(`${cmsUrl}/admin/login`);
  await visitor.goto(`${cmsUrl}/api/statements`);
  const attempt = await visitor.request.post(`${cmsUrl}/api/users/login`, { data: wrongPassword });
  expect(attempt.status()).toBe(401);

  // What is searched does hold what happened; else nothing could be found in it either.
  await expect.poll(logs).toContain('/en/statements/quiet-streets');
  expect(await columnsWith(databaseUrl, 'Quiet streets')).toContain('statements.title');
  await broadside.stopApps();
  const written = await logs();
  expect(written).toContain('/api/users/login');

  for (const word of ['Quagga', visitorsAddress, '127.0.0.1', '::1']) {
    expect(linesWith(word, written), word).toEqual([]);
    expect(await columnsWith(databaseUrl, word), word).toEqual([]);
  }

  async function logs(): Promise<string> {
    const files = (await readdir(logFolder)).filter((name) => name.endsWith('.log'));
    expect(files.sort()).toEqual(['cms.log', 'site.log']);
    return (await Promise.all(files.map((name) => readFile(path.join(logFolder, name), 'utf8')))).join('');
  }
});

const linesWith = (word: string, text: string) => text.split('\n').filter((line) => line.includes(word));
