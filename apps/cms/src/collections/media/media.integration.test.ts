import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfWithEverything } from './testing/pdf.ts';
import { avifWithNotes, heicWithNotes, photograph, pngWithTexts, webpWithNotes } from './testing/pictures.ts';
import { readTags } from './testing/read-tags.ts';
import { says } from './testing/says.ts';
import { secrets } from './testing/secrets.ts';
import { bodyWith, letter, red, uploadFile, type Row, type Upload } from './testing/upload.ts';

let cms: TestCms;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'broadside-media-'));
  cms = await startCms({ MEDIA_FOLDER: folder });
}, 120_000);
afterAll(async () => {
  await cms?.stop();
  await rm(folder, { recursive: true, force: true });
});

const jpeg = 'image/jpeg';

test.each([
  ['a photograph', 'Quay at Night.JPG', jpeg, () => photograph({ width: 2400, height: 1500 })],
  ['a turned photograph', 'turned.jpg', jpeg, () => photograph({ orientation: 6 })],
  ['a PNG with texts', 'texts.png', 'image/png', pngWithTexts],
  ['a WebP', 'notes.webp', 'image/webp', webpWithNotes],
  ['an AVIF', 'notes.avif', 'image/avif', avifWithNotes],
  ['a HEIC', 'notes.heic', 'image/heic', heicWithNotes],
  ['a PDF', 'leaflet.pdf', 'application/pdf', pdfWithEverything]
])('%s that is uploaded says nothing any more in any file that is kept', async (_, name, type, make) => {
  const data = await make();
  const before = await readTags(data);
  const { status, doc } = await upload({ name, type, data });
  expect(status).toBe(201);

  const kept = await filesOf(doc.filename);
  const after = await Promise.all(kept.map(readTags));
  console.log(
    `${name}: ${before.length} tags before → ${after.flat().length} after, in ${kept.length} files`
  );
  expect(before.length).toBeGreaterThan(3);
  expect(after.flat()).toEqual([]);
  expect(kept.flatMap((file) => Object.values(secrets).filter((secret) => says(file, secret)))).toEqual([]);
});

test('a picture has three widths in three formats, and is never enlarged', async () => {
  const wide = await upload({
    name: 'wide.jpg',
    type: jpeg,
    data: await photograph({ width: 2400, height: 1200 })
  });
  const sizes = Object.values(wide.doc.sizes).map(
    ({ mimeType, width, height }) => `${mimeType} ${width}×${height}`
  );
  expect([...sizes, `${wide.doc.mimeType} ${wide.doc.width}×${wide.doc.height}`].sort()).toEqual(
    ['avif', 'jpeg', 'webp'].flatMap((format) =>
      ['1080×540', '1600×800', '640×320'].map((size) => `image/${format} ${size}`)
    )
  );
  const narrow = await upload({
    name: 'narrow.jpg',
    type: jpeg,
    data: await photograph({ width: 800, height: 400 })
  });
  expect(new Set(Object.values(narrow.doc.sizes).map(({ width }) => width))).toEqual(new Set([640, 800]));
  expect(await filesOf(narrow.doc.filename)).toHaveLength(7);
});

test('what is transparent stays so, and is white where the format cannot', async () => {
  const data = await sharp({ create: { width: 40, height: 40, channels: 4, background: '#00000000' } })
    .png()
    .toBuffer();
  const { doc } = await upload({ name: 'drop.png', type: 'image/png', data });
  const open = async (name: string) => sharp(await readFile(path.join(folder, name)));
  expect((await (await open(doc.filename)).stats()).isOpaque).toBe(false);
  const { data: pixels } = await (
    await open(doc.sizes.smallJpeg!.filename)
  )
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(pixels[0]).toBeGreaterThan(250);
});

test('a picture can be replaced by a PDF, and nothing of it is left behind', async () => {
  const { doc } = await upload(await red());
  const form = new FormData();
  form.set(
    'file',
    new Blob([new Uint8Array(await pdfWithEverything())], { type: 'application/pdf' }),
    'l.pdf'
  );
  form.set('_payload', JSON.stringify({ mimeType: 'text/html', width: 7 }));
  const response = await cms.admin.fetch(`/media/${doc.id}`, { method: 'PATCH', body: form });
  const { doc: replaced } = (await response.json()) as { doc: Row };
  expect(replaced).toMatchObject({ mimeType: 'application/pdf', width: null });
  expect(Object.values(replaced.sizes).flatMap(({ filename }) => filename ?? [])).toEqual([]);
  expect(await filesOf(doc.filename)).toEqual([]);
  expect(await readTags((await filesOf(replaced.filename))[0]!)).toEqual([]);
});

test.each([
  ['a script as SVG', 'a.svg', 'image/svg+xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a page named as a picture', 'a.png', 'image/png', Buffer.from('<!doctype html><script>1</script>')],
  ['a broken PDF', 'a.pdf', 'application/pdf', Buffer.from('%PDF-1.7\n%%EOF')]
])('%s is refused with a sentence, and nothing of it is kept', async (_, name, type, data) => {
  const before = await readdir(folder);
  const { status, errors } = await upload({ name, type, data });
  expect(status).toBe(400);
  expect(errors[0]).toMatchObject({ data: { errors: [{ path: 'file' }] } });
  expect(await readdir(folder)).toEqual(before);
});

test('a refusal is in the language of whoever uploads', async () => {
  const tomas = await cms.person('Tomas', ['translator'], ['es']);
  await tomas.patch(`/users/${await idOf(tomas)}`, { adminLanguage: 'es' });
  const { errors } = await upload({ name: 'a.png', type: 'image/png', data: Buffer.from('x') }, tomas, {
    'Accept-Language': 'es'
  });
  expect(errors[0]!.message).toMatch(/no es una imagen/);
});

test('a file is never taken from an address, nor made without one', async () => {
  const { status } = await cms.admin.post('/media', {
    language: 'en',
    filename: 'a.png',
    url: `${cms.url}/api/media/file/a.png`
  });
  expect(status).toBe(400);
});

test('a file that no row knows of is not handed out', async () => {
  await writeFile(path.join(folder, 'stray.webp'), 'anything');
  expect((await cms.site.fetch('/media/file/stray.webp')).status).not.toBe(200);
  expect((await cms.admin.fetch('/media/file/stray.webp')).status).not.toBe(200);
});

test('visitors are handed what a published text shows, in every size, and nothing else', async () => {
  const shown = (await upload(await red())).doc;
  const beside = (await upload(await red())).doc;
  const hidden = (await upload(await red())).doc;
  const draft = await cms.admin.post('/statements?draft=true', {
    ...letter('A draft'),
    body: bodyWith(hidden.id)
  });
  expect(draft.status).toBe(201);
  const leaflet = await upload({ name: 'l.pdf', type: 'application/pdf', data: await pdfWithEverything() });
  const published = await cms.admin.post('/statements', {
    ...letter('A letter'),
    body: bodyWith(shown.id),
    cover: beside.id,
    attachments: [leaflet.doc.id],
    _status: 'published'
  });
  expect(published.body.errors).toBeUndefined();

  const status = async (name: string) => (await cms.site.fetch(`/media/file/${name}`)).status;
  const small = shown.sizes.smallAvif!.filename;
  expect(await Promise.all([shown, beside, leaflet.doc].map(({ filename }) => status(filename)))).toEqual([
    200, 200, 200
  ]);
  expect([await status(small), await status(hidden.filename)]).toEqual([200, 403]);
  const listed = await cms.site.get('/media?limit=100');
  expect(listed.body.docs.map(({ id }: { id: string }) => id).sort()).toEqual(
    [shown.id, beside.id, leaflet.doc.id].sort()
  );

  const withdrawn = await cms.admin.patch(`/statements/${published.body.doc.id}`, {
    _status: 'draft',
    updatedAt: published.body.doc.updatedAt
  });
  expect(withdrawn.body.errors).toBeUndefined();
  expect(await status(small)).toBe(403);
});

test('a preview link shows the pictures of its draft and no others', async () => {
  const own = (await upload(await red())).doc;
  const other = (await upload(await red())).doc;
  const { body } = await cms.admin.post('/statements?draft=true', {
    ...letter('Shared'),
    body: bodyWith(own.id)
  });
  const token = await previewToken(body.doc.id);
  const status = async (name: string) =>
    (await cms.stranger.fetch(`/media/file/${name}`, { headers: { Authorization: `Guest ${token}` } }))
      .status;
  expect([await status(own.filename), await status(other.filename)]).toEqual([200, 403]);
});

const upload = (file: Upload, by = cms.admin, headers = {}) => uploadFile(file, by, headers);

/** Every file on the disk that was made of one upload. */
async function filesOf(filename: string): Promise<Buffer[]> {
  const stem = path.parse(filename).name;
  const names = (await readdir(folder)).filter((name) => name.startsWith(stem));
  return Promise.all(names.map((name) => readFile(path.join(folder, name))));
}

async function idOf(caller: TestCms['admin']): Promise<string> {
  return (await caller.get('/users/me')).body.user.id;
}

/** The token in the address that "Preview" leads to. */
async function previewToken(id: string): Promise<string> {
  const response = await cms.admin.fetch(`/../preview/statements/${id}`);
  return /\/preview\/([A-Za-z0-9_-]{43})/.exec(response.headers.get('location') ?? '')![1]!;
}
