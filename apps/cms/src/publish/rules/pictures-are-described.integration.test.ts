import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodyWith, letter, red, uploadFile, type Row } from '../../collections/media/testing/upload.ts';

let cms: TestCms;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'broadside-described-'));
  cms = await startCms({ MEDIA_FOLDER: folder });
}, 120_000);
afterAll(async () => {
  await cms?.stop();
  await rm(folder, { recursive: true, force: true });
});

const picture = async (fields: object): Promise<Row> =>
  (await uploadFile(await red({ ...fields }), cms.admin)).doc;
const publish = (title: string, more: object) =>
  cms.admin.post('/statements', { ...letter(title), ...more, _status: 'published' });

test('a picture may be uploaded and shown in a draft without a word', async () => {
  const silent = await picture({ alternative: '' });
  expect(silent.id).toBeTruthy();
  const { status } = await cms.admin.post('/statements?draft=true', {
    ...letter('Draft'),
    body: bodyWith(silent.id)
  });
  expect(status).toBe(201);
});

test('a text is not published before its pictures are described, and all of them are named at once', async () => {
  const [first, second, cover] = [await picture({}), await picture({}), await picture({})];
  await Promise.all(
    [first, second, cover].map(({ id }) => cms.admin.patch(`/media/${id}`, { alternative: '' }))
  );
  const body = bodyWith(first!.id, second!.id);

  const refused = await publish('Silent', { body, cover: cover!.id });
  expect(refused.status).toBe(400);
  const { errors } = refused.body.errors[0].data;
  expect(errors.map(({ path }: { path: string }) => path)).toEqual(['body', 'cover']);
  for (const { filename } of [first!, second!]) expect(errors[0].message).toContain(filename);
  expect(errors[1].message).toContain(cover!.filename);
  expect(errors[1].message).not.toContain(first!.filename);

  await cms.admin.patch(`/media/${first!.id}`, { alternative: 'A quay' });
  await cms.admin.patch(`/media/${second!.id}`, { decorative: true });
  await cms.admin.patch(`/media/${cover!.id}`, { alternative: 'A crane' });
  expect((await publish('Described', { body, cover: cover!.id })).status).toBe(201);
});

test('each text asks for its own language, and other languages can follow', async () => {
  const quay = await picture({ alternative: 'A quay' });
  const original = await publish('Letter', { body: bodyWith(quay.id) });
  expect(original.status).toBe(201);

  const translation = {
    title: 'Carta',
    language: 'es',
    translationOf: original.body.doc.id,
    body: bodyWith(quay.id)
  };
  const refused = await cms.admin.post('/statements', { ...translation, _status: 'published' });
  expect([refused.status, refused.body.errors[0].data.errors[0].message]).toEqual([
    400,
    expect.stringContaining(quay.filename)
  ]);

  await cms.admin.post('/labels', {
    field: 'alternative',
    picture: quay.id,
    language: 'es',
    text: 'Un muelle'
  });
  expect((await cms.admin.post('/statements', { ...translation, _status: 'published' })).status).toBe(201);
});

test('what is refused is said in the language of whoever publishes', async () => {
  const silent = await picture({ alternative: '' });
  const response = await cms.admin.fetch('/statements', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': 'es' },
    body: JSON.stringify({ ...letter('Muda'), body: bodyWith(silent.id), _status: 'published' })
  });
  const { errors } = (await response.json()) as { errors: { data: { errors: { message: string }[] } }[] };
  expect(errors[0]!.data.errors[0]!.message).toMatch(/^Diga qué se ve en red-/);
});
