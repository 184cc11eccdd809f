import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFRawStream, type PDFDict } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { getDocumentProxy } from 'unpdf';
import { expect, test, vi } from 'vitest';
import { exifBlock } from '../../testing/exif.ts';
import { pdfWithEverything } from '../../testing/pdf.ts';
import { photograph, segment } from '../../testing/pictures.ts';
import { says } from '../../testing/says.ts';
import { secrets } from '../../testing/secrets.ts';
import { cleanPdf } from './clean-pdf.ts';
import { stripJpeg } from './strip-jpeg.ts';
import { stripJpeg2000 } from './strip-jpeg-2000.ts';
import { withoutNames } from './strip-profile.ts';

vi.setConfig({ testTimeout: 60_000 });

test('what a page shows and where it leads stays: words, pictures, links, outline, language', async () => {
  const pdf = await getDocumentProxy(await cleanPdf(await pdfWithEverything()));
  const page = await pdf.getPage(1);
  const { items } = await page.getTextContent();
  expect(items.map((item) => ('str' in item ? item.str : ''))).toContain('The waterworks are not for sale');
  const links = (await page.getAnnotations()) as { url?: string }[];
  expect(links.flatMap(({ url }) => url ?? [])).toEqual(['https://open-water.example/join']);
  expect((await pdf.getOutline()).map(({ title }) => title)).toEqual(['Why']);
  expect((await pdf.getMetadata()).info).toMatchObject({ Language: 'en', IsAcroFormPresent: false });
  const images = await page.getOperatorList();
  expect(images.argsArray.some((args) => Array.isArray(args) && String(args[0]).startsWith('img_'))).toBe(
    true
  );
});

test('a JPEG loses its notes and none of its pixels', async () => {
  const jpeg = await photograph({ width: 200, height: 120 });
  // Without the conversion that a colour profile asks for.
  const pixels = (data: Uint8Array) => sharp(data).keepIccProfile().raw().toBuffer();
  const plain = stripJpeg(jpeg);
  expect(await sharp(plain).metadata()).not.toHaveProperty('exif');
  expect((await pixels(plain)).equals(await pixels(jpeg))).toBe(true);

  const progressive = await sharp(jpeg).keepIccProfile().jpeg({ progressive: true }).toBuffer();
  const behind = Buffer.concat([progressive, await photograph()]);
  expect(says(Buffer.from(stripJpeg(behind)), secrets.maker)).toBe(false);
  expect((await pixels(stripJpeg(behind))).equals(await pixels(progressive))).toBe(true);
});

test('a JPEG 2000 loses its boxes of words and its comments, and keeps its code', () => {
  const box = (type: string, contents: Buffer) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(contents.length + 8);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, contents]);
  };
  const size = segment(0x51, Buffer.alloc(38, 7));
  const comment = segment(0x64, Buffer.from(`\0\x01${secrets.program}`));
  const tile = Buffer.concat([segment(0x90, Buffer.alloc(8)), Buffer.from('ff93aabbffd9', 'hex')]);
  const start = Buffer.from('ff4f', 'hex');
  const code = Buffer.concat([start, size, comment, tile]);
  const signature = box('jP  ', Buffer.from('0d0a870a', 'hex'));
  const file = Buffer.concat([
    signature,
    box('uuid', exifBlock()),
    box('xml ', Buffer.from(secrets.author)),
    box('jp2c', code)
  ]);
  const plain = Buffer.concat([start, size, tile]);
  expect(Buffer.from(stripJpeg2000(file)).equals(Buffer.concat([signature, box('jp2c', plain)]))).toBe(true);
  expect(Buffer.from(stripJpeg2000(code)).equals(plain)).toBe(true);
});

test('a colour profile names nobody and describes the same colours', async () => {
  const { icc } = await sharp(await photograph()).metadata();
  const plain = Buffer.from(withoutNames(icc!));
  expect(plain.length).toBe(icc!.length);
  // The licence of the profile that sharp brings stands for any words.
  const words = Buffer.from('CC0', 'utf16le').swap16();
  expect([icc!.includes(words), plain.includes(words)]).toEqual([true, false]);
  const converted = (profile: Buffer) => sharp(withProfile(profile)).toColourspace('srgb').raw().toBuffer();
  const jpeg = await sharp(await photograph())
    .keepIccProfile()
    .jpeg()
    .toBuffer();
  const withProfile = (profile: Buffer) => replaceProfile(jpeg, icc!, profile);
  expect((await converted(plain)).equals(await converted(icc!))).toBe(true);
});

/** The same length, so that it can stand in the same place. */
function replaceProfile(jpeg: Buffer, old: Buffer, profile: Buffer): Buffer {
  const at = jpeg.indexOf(old.subarray(0, 128));
  return Buffer.concat([jpeg.subarray(0, at), profile, jpeg.subarray(at + old.length)]);
}

test.each([
  ['that is protected by a password', locked(), 'protected'],
  ['whose objects unpack to gigabytes', bomb(), 'too-large'],
  [
    'that is nested without end',
    Buffer.from(`%PDF-1.7\n1 0 obj\n${'['.repeat(50_000)}${']'.repeat(50_000)} endobj`),
    'broken'
  ],
  ['whose pages go round in a circle', circle(), 'broken'],
  ['with a photograph within its text', inline(), 'not-removable']
])('a PDF %s is refused', async (_, data, reason) => {
  await expect(cleanPdf(await data)).rejects.toMatchObject({ reason });
});

async function locked(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  pdf.encrypt({ userPassword: '', ownerPassword: 'owner' });
  return pdf.save();
}

/** A PDF of one page by hand; `kids` are those of its page tree. */
function skeleton(kids: string): string {
  return [
    '%PDF-1.7',
    '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
    `2 0 obj <</Type/Pages/Kids[${kids}]/Count 1>> endobj`,
    '3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj',
    ''
  ].join('\n');
}

function circle(): Buffer {
  return Buffer.from(`${skeleton('2 0 R 3 0 R')}trailer <</Root 1 0 R>>`);
}

function bomb(): Buffer {
  const packed = deflateSync(Buffer.alloc(200_000_000, ' '));
  const head = `4 0 obj\n<</Type/ObjStm/N 1/First 10/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`;
  return Buffer.concat([
    Buffer.from(skeleton('3 0 R') + head),
    packed,
    Buffer.from(`\nendstream\nendobj\ntrailer <</Root 1 0 R>>`)
  ]);
}

async function inline(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage();
  const dict = pdf.context.obj({}) as PDFDict;
  const contents = Buffer.concat([
    Buffer.from('BI /W 64 /H 40 /CS /RGB /BPC 8 /F /DCT ID '),
    await photograph(),
    Buffer.from(' EI')
  ]);
  page.node.set(PDFName.of('Contents'), pdf.context.register(PDFRawStream.of(dict, contents)));
  return pdf.save();
}
