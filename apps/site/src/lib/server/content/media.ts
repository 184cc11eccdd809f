import { site } from '../site.ts';

/** Never run as a page of ours, whatever the file holds. */
const headersOfFiles = {
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff'
};

type File = {
  filename: string;
  /** The visitor's `If-None-Match`. */
  etag: string | null;
  /** Guest token of a preview, null for what is published. */
  token: string | null;
};

/** The answer that passes a file of the CMS on, or null where there is none that may be seen. */
export async function passFileOn({ filename, etag, token }: File): Promise<Response | null> {
  const file = await site().cms.media(filename, { etag, token });
  if (!file) return null;
  const headers = new Headers(headersOfFiles);
  // A file may be withdrawn, so it is asked for again; its ETag makes that cheap.
  headers.set('cache-control', token ? 'private, no-store' : 'public, max-age=300, must-revalidate');
  // A name is given once and its file never changes.
  const tag = file.etag ?? `"${encodeURIComponent(filename)}"`;
  headers.set('etag', tag);
  if (file.lastModified) headers.set('last-modified', file.lastModified);
  if (file.status === 304 || etag === tag) {
    await file.body?.cancel();
    return new Response(null, { status: 304, headers });
  }

  const type = safeType(file.type);
  headers.set('content-type', type);
  if (!type.startsWith('image/')) headers.set('content-disposition', downloadAs(filename));
  if (file.length) headers.set('content-length', file.length);
  return new Response(file.body, { status: file.status, headers });
}

/** Pictures are shown and PDFs downloaded as what they are; anything else is downloaded as bytes. */
function safeType(type: string): string {
  return /^(image\/(avif|gif|jpeg|png|webp)|application\/pdf)$/.exec(type)?.[0] ?? 'application/octet-stream';
}

/** Not opened in the browser: its viewer would run within our site (RFC 6266). */
function downloadAs(filename: string): string {
  return `attachment; filename*=UTF-8''${encodeURIComponent(filename).replaceAll("'", '%27')}`;
}
