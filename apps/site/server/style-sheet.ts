import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { pageColoursCss, usualPair, type Colours } from '@broadside/colours';
import type { RequestHandler } from 'express';

/** The site's one style sheet: the built one with the campaign's colours in front of it, under an address of its own. */
export type StyleSheets = {
  /** The address of the sheet in these colours, which changes with its content. */
  hrefFor: (colours: Colours | null) => string;
  /** Answers such an address. */
  serve: RequestHandler<{ name: string }>;
};

type Sheet = { name: string; bodies: Promise<Record<Coding, Buffer>> };
/** The smallest first, as browsers list them in no order of theirs; they ask for brotli by TLS only. */
const codings = ['br', 'gzip'] as const;
type Coding = (typeof codings)[number] | 'identity';
/** A campaign has one pair of colours at a time; a few former ones stay for pages that were kept. */
const mostSheets = 4;

/** `build`: the folder of the built site; null with live reload, where Vite hands the rest of the styles over itself. */
export function createStyleSheets(build: string | null): StyleSheets {
  const built = build === null ? '' : readBuiltSheet(build);
  const sheets = new Map<string, Sheet>();
  const named = new Map<string, Sheet>();

  const sheetOf = (colours: Colours): Sheet => {
    const key = `${colours.first} ${colours.second}`;
    const known = sheets.get(key);
    if (known) return known;
    const css = Buffer.from(pageColoursCss(colours) + built);
    const name = createHash('sha256').update(css).digest('base64url').slice(0, 12);
    const sheet = { name, bodies: compress(css) };
    sheets.set(key, sheet);
    named.set(name, sheet);
    for (const [oldest, { name: oldName }] of sheets) {
      if (sheets.size <= mostSheets) break;
      sheets.delete(oldest);
      named.delete(oldName);
    }
    return sheet;
  };

  return {
    hrefFor: (colours) => `/style/${sheetOf(colours ?? usualPair).name}.css`,

    async serve(request, response) {
      const found = named.get(request.params.name);
      // A page that somebody kept from before asks for a former sheet: the newest is nearer to it than none.
      const sheet = found ?? [...named.values()].at(-1) ?? sheetOf(usualPair);
      response.setHeader('cache-control', found ? 'public, max-age=31536000, immutable' : 'no-store');
      response.setHeader('content-type', 'text/css; charset=utf-8');
      response.setHeader('vary', 'Accept-Encoding');
      const coding = codings.find((one) => request.acceptsEncodings(one)) ?? 'identity';
      if (coding !== 'identity') response.setHeader('content-encoding', coding);
      const body = (await sheet.bodies)[coding];
      response.setHeader('content-length', body.length);
      response.end(request.method === 'HEAD' ? undefined : body);
    }
  };
}

async function compress(css: Buffer): Promise<Record<Coding, Buffer>> {
  const [br, gzipped] = await Promise.all([promisify(brotliCompress)(css), promisify(gzip)(css)]);
  return { br, gzip: gzipped, identity: css };
}

function readBuiltSheet(build: string): string {
  const folder = join(build, 'site/client/_app/immutable/assets');
  const [file] = existsSync(folder)
    ? readdirSync(folder).filter((name) => /^style\..*\.css$/.test(name))
    : [];
  if (!file) throw new Error(`There is no style sheet in ${folder}: run "vite build" in apps/site first.`);
  return readFileSync(join(folder, file), 'utf8');
}
