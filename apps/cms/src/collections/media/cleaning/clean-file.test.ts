import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { pdfWithEverything } from '../testing/pdf.ts';
import {
  avifWithNotes,
  colours,
  fields,
  heicWithNotes,
  photograph,
  pngWithTexts,
  webpWithNotes
} from '../testing/pictures.ts';
import { readTags } from '../testing/read-tags.ts';
import { says } from '../testing/says.ts';
import { secrets } from '../testing/secrets.ts';
import { cleanFile } from './clean-file.ts';

// A worker is started for each HEIC and PDF, and on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const files = [
  { name: 'with-place.jpg', make: () => photograph() },
  { name: 'turned.jpg', make: () => photograph({ orientation: 6 }) },
  { name: 'texts.png', make: pngWithTexts },
  { name: 'notes.webp', make: webpWithNotes },
  { name: 'notes.avif', make: avifWithNotes },
  { name: 'notes.heic', make: heicWithNotes },
  { name: 'leaflet.pdf', make: pdfWithEverything }
];

test.each(files)('nothing is said any more in $name', async ({ name, make }) => {
  const sent = await make();
  const kept = (await cleanFile({ name, data: sent })).data;
  const [before, after] = [await readTags(sent), await readTags(kept)];
  console.log(`${name}: ${before.length} tags before → ${after.length} after\n  ${before.join('\n  ')}`);

  expect(before.length).toBeGreaterThan(3);
  expect(after).toEqual([]);
  expect(Object.values(secrets).filter((secret) => says(kept, secret))).toEqual([]);
});

test.each([
  ['as it lies', fields().png().toBuffer(), 'a.png'],
  ['turned by its orientation', photograph({ orientation: 6 }), 'a.jpg'],
  ['from a telephone', heicWithNotes(), 'a.heic']
])('a picture is upright: %s', async (_, sent, name) => {
  const { data } = await cleanFile({ name, data: await sent });
  expect(await corners(data)).toEqual({ size: [64, 40], red: true, green: true, blue: true, yellow: true });
});

/** The four fields are where they were drawn, as far as lossy formats keep colours. */
async function corners(picture: Buffer) {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const isThere = (x: number, y: number, colour: number[]) => {
    const at = (y * info.width + x) * 3;
    return colour.every((value, index) => Math.abs(data[at + index]! - value) < 40);
  };
  return {
    size: [info.width, info.height],
    red: isThere(8, 8, colours.red),
    green: isThere(56, 8, colours.green),
    blue: isThere(8, 32, colours.blue),
    yellow: isThere(56, 32, colours.yellow)
  };
}

test.each([
  ['a page named as a picture', 'a.png', Buffer.from('<!doctype html><script>1</script>'), 'other-kind'],
  [
    'a drawing that can hold scripts',
    'a.svg',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    'other-kind'
  ],
  ['a picture named as a PDF', 'a.pdf', fields().png().toBuffer(), 'other-kind'],
  ['a PDF named as a picture', 'a.jpg', pdfWithEverything(), 'other-kind'],
  [
    'half a photograph',
    'a.jpg',
    photograph({ width: 400, height: 400 }).then((all) => all.subarray(0, -1500)),
    'broken'
  ],
  ['half a HEIC', 'a.heic', heicWithNotes().then((all) => all.subarray(0, 640)), 'broken'],
  ['no more of a PDF than its first line', 'a.pdf', Buffer.from('%PDF-1.7\nnothing'), 'broken'],
  ['a picture of too many pixels', 'a.png', bomb(), 'too-large']
])('%s is refused', async (_, name, data, reason) => {
  await expect(cleanFile({ name, data: await data })).rejects.toMatchObject({ reason });
});

/** Small as a file, 132 million pixels to work on. */
function bomb(): Promise<Buffer> {
  return sharp({
    create: { width: 11_500, height: 11_500, channels: 3, background: 'black' },
    limitInputPixels: false
  })
    .toColourspace('b-w')
    .png({ compressionLevel: 9 })
    .toBuffer();
}
