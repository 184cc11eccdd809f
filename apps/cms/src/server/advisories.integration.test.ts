import type { Caller } from '@broadside/tests/support/caller.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Mistakes that Payload had in what is asked, sent and uploaded; those about accounts are in src/sign-in. */
let cms: TestCms;
let tomas: Caller;
let tomasId: string;
beforeAll(async () => {
  cms = await startCms();
  tomas = await cms.person('Tomas', ['translator'], ['es']);
  tomasId = (await tomas.get('/users/me')).body.user.id;
}, 120_000);
afterAll(() => cms?.stop());

test('CVE-2026-105859: nothing is put in another order by Payload’s own endpoint', async () => {
  for (const caller of [cms.stranger, tomas, cms.site]) {
    const answer = await caller.post('/reorder', {
      collectionSlug: 'aims',
      docsToMove: [tomasId],
      newKeyWillBe: 'greater'
    });
    expect([401, 403, 404]).toContain(answer.status);
  }
});

test('CVE-2026-27567: nothing is uploaded from an address', async () => {
  for (const caller of [cms.stranger, tomas, cms.admin]) {
    const answer = await caller.get(`/media/paste-url?src=${encodeURIComponent(`${cms.url}/healthz`)}`);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(JSON.stringify(answer.body)).not.toContain('database');
  }
});

const injections = [`') or 1=1--`, `';select pg_sleep(5)--`, `"}]' or true--`, `\\' or 1=1--`, `{1}`, `$1`];
const questions = [
  (text: string) => `where[title][in]=${text}`,
  (text: string) => `where[title][not_in]=${text}&where[language][not_in]=${text}`,
  (text: string) => `where[body.${text}][equals]=x`,
  (text: string) => `where[body.root.children][equals]=${text}`,
  (text: string) => `where[${text}][equals]=x`,
  (text: string) => `sort=${text}`,
  (text: string) => `select[${text}]=true`
];
test('CVE-2026-63316, CVE-2026-105845, CVE-2026-105856, CVE-2026-25544: no question becomes SQL', async () => {
  const failed: string[] = [];
  for (const caller of [tomas, cms.site]) {
    for (const question of questions) {
      for (const text of injections) {
        const path = `/statements?${question(encodeURIComponent(text))}`;
        const began = performance.now();
        const { status } = await caller.get(path);
        if (status >= 500 || performance.now() - began > 4000) failed.push(`${status} ${path}`);
      }
    }
  }
  expect(failed).toEqual([]);
}, 60_000);

test('CVE-2026-105844 and CVE-2026-105857: no body reaches the prototype of everything', async () => {
  const raw = (body: string) =>
    cms.admin.fetch('/statements', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  const bodies = [
    '{"title":"x","language":"en","__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}',
    '{"title":"x","language":"en","body":{"__proto__":{"polluted":"yes"}}}'
  ];
  for (const body of bodies) expect((await raw(body)).status).toBeLessThan(500);
  await cms.admin.get('/statements?where[__proto__][polluted]=yes&__proto__[polluted]=yes');
  expect(JSON.stringify((await cms.admin.get('/users/me')).body)).not.toContain('polluted');
  expect((await cms.admin.post('/form-submissions', {})).status).toBe(404);
});

test('CVE-2022-27952: a drawing that could run scripts is not taken', async () => {
  const form = new FormData();
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
  form.append('file', new Blob([drawing], { type: 'image/svg+xml' }), 'drawing.svg');
  form.append('_payload', '{}');
  const { status } = await cms.admin.fetch('/media', { method: 'POST', body: form });
  expect(status).toBe(400);
});
