import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import ExifReader from 'exifreader';
import { getDocumentProxy } from 'unpdf';

const run = promisify(execFile);

/**
 * What readers that are none of ours find said in a file: ExifReader or PDF.js always, ExifTool where the machine has
 * it. Names as `reader group:tag`; what only says how the file is built is left out.
 */
export async function readTags(data: Buffer): Promise<string[]> {
  const isPdf = data.subarray(0, 5).toString() === '%PDF-';
  return [...(isPdf ? await readPdf(data) : readPicture(data)), ...(await readByExifTool(data))].sort();
}

const built = new Set(['file', 'jfif', 'png', 'pngFile', 'riff', 'webp', 'avif', 'heic', 'composite']);
/** ExifReader tells these of a PNG and of a WebP with the rest. */
const builtTags = new Set(['Pixels Per Unit X', 'Pixels Per Unit Y', 'Pixel Units']);

function readPicture(data: Buffer): string[] {
  const groups = ExifReader.load(data, { expanded: true }) as Record<string, Record<string, unknown>>;
  return Object.entries(groups).flatMap(([group, tags]) =>
    built.has(group)
      ? []
      : Object.keys(tags ?? {})
          .filter((tag) => !builtTags.has(tag))
          .map((tag) => `ExifReader ${group}:${tag}`)
  );
}

async function readPdf(data: Buffer): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(data));
  const { info, metadata } = await pdf.getMetadata();
  const page = await pdf.getPage(1);
  const annotations = (await page.getAnnotations()) as Record<string, unknown>[];
  const named = (name: string, found: object | null | undefined) =>
    (found instanceof Map ? [...found.keys()] : Object.keys(found ?? {})).map(
      (key) => `PDF.js ${name}:${key}`
    );
  return [
    ...named('info', info).filter((tag) => !/:(PDFFormatVersion|Language|Encrypt\w+|Is\w+)$/.test(tag)),
    ...(metadata ? ['PDF.js xmp'] : []),
    ...photographsIn(data).flatMap((one) => readPicture(one).map((tag) => `${tag} (within)`)),
    ...named('attachment', await pdf.getAttachments()),
    ...named('script', await pdf.getJSActions()),
    ...named('page script', await page.getJSActions()),
    ...named('form', (await pdf.getFieldObjects()) as object | null),
    ...annotations.flatMap(({ titleObj, contentsObj, subtype, unsafeUrl, url, action }) => [
      ...((titleObj as { str?: string })?.str ? [`PDF.js ${subtype}:author`] : []),
      ...((contentsObj as { str?: string })?.str ? [`PDF.js ${subtype}:contents`] : []),
      ...(unsafeUrl && !url ? [`PDF.js ${subtype}:unsafe address`] : []),
      ...(action ? [`PDF.js ${subtype}:action ${action}`] : [])
    ])
  ];
}

/** The JPEGs that lie in a PDF, as bytes: no reader of PDFs looks into them. */
function photographsIn(pdf: Buffer): Buffer[] {
  const found: Buffer[] = [];
  const start = Buffer.from([0xff, 0xd8, 0xff]);
  for (let at = pdf.indexOf(start); at !== -1; at = pdf.indexOf(start, at + 3)) {
    const end = pdf.indexOf('endstream', at);
    found.push(pdf.subarray(at, end));
    at = end;
  }
  return found;
}

const builtForExifTool = /^(ExifTool|System|File|Composite|JFIF|PNG|PNG-pHYs|RIFF|QuickTime|Meta|PDF):/;
/** Within those groups. */
const telling =
  /^(File:Comment|PNG:(?!Image|Bit|Color|Compression|Filter|Interlace|Palette)|PDF:(?!PDFVersion|Linearized|PageCount|PageLayout|PageMode|Language))/;

async function readByExifTool(data: Buffer): Promise<string[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'broadside-tags-'));
  const file = path.join(folder, 'file');
  await writeFile(file, data);
  try {
    const { stdout } = await run('exiftool', ['-j', '-a', '-G1', '-ee3', '-U', file], {
      maxBuffer: 10_000_000
    });
    const [tags] = JSON.parse(stdout) as [Record<string, unknown>];
    return Object.keys(tags)
      .filter((tag) => tag !== 'SourceFile' && (!builtForExifTool.test(tag) || telling.test(tag)))
      .map((tag) => `ExifTool ${tag}`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
}
