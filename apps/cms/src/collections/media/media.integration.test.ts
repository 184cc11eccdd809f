import { mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import type { Caller } from '@broadside/tests/support/caller.ts';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';

let cms: TestCms;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'broadside-media-'));
  cms = await startCms({ MEDIA_FOLDER: folder });
}, 120_000);
afterAll(() => cms?.stop());

test('a photograph is made anew: smaller, and without what the camera noted', async () => {
  const photograph = await sharp({
    create: { width: 2400, height: 1200, channels: 3, background: '#0b3a5b' }
  })
    .withExif({
      IFD0: { Artist: 'Maya Lindqvist' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '59/1 0/1 0/1' }
    })
    .jpeg()
    .toBuffer();
  expect((await sharp(photograph).metadata()).exif).toBeDefined();

  const { doc } = await upload({ name: 'Quay at Night.JPG', type: 'image/jpeg', data: photograph });
  expect(doc.width).toBe(1600);
  expect(doc.filename).toMatch(/^quay-at-night-[0-9a-f]{12}\.webp$/);
  const file = await cms.site.fetch(`/media/file/${doc.filename}`);
  const kept = await sharp(Buffer.from(await file.arrayBuffer())).metadata();
  expect(kept.format).toBe('webp');
  expect(kept.exif).toBeUndefined();
});

test('a file that no row knows of is not handed out', async () => {
  await writeFile(path.join(folder, 'stray.webp'), 'anything');
  expect((await cms.site.fetch('/media/file/stray.webp')).status).not.toBe(200);
  expect((await cms.admin.fetch('/media/file/stray.webp')).status).not.toBe(200);
});

test.each([
  [
    'a script as SVG',
    'poster.svg',
    'image/svg+xml',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'
  ],
  ['a page named as a picture', 'poster.png', 'image/png', '<!doctype html><script>1</script>']
])('%s is refused', async (_, name, type, text) => {
  const { status } = await upload({ name, type, data: Buffer.from(text) });
  expect(status).toBe(400);
});

test('a picture needs an alternative text, or to be marked as decorative', async () => {
  const data = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  expect((await upload({ name: 'a.png', type: 'image/png', data, fields: { alternative: '' } })).status).toBe(
    400
  );
  expect(
    (await upload({ name: 'a.png', type: 'image/png', data, fields: { decorative: true } })).status
  ).toBe(201);
});

type Upload = { name: string; type: string; data: Buffer; fields?: Record<string, unknown> };

async function upload(
  { name, type, data, fields = { alternative: 'The quay' } }: Upload,
  by: Caller = cms.admin
) {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(data)], { type }), name);
  form.set('_payload', JSON.stringify({ language: 'en', ...fields }));
  const response = await by.fetch('/media', { method: 'POST', body: form });
  const body = (await response.json()) as { doc: { filename: string; width: number } };
  return { status: response.status, ...body };
}
