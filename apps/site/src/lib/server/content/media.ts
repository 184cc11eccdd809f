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
  if (file.status === 200) headers.set('content-type', safeType(file.type));
  if (file.length) headers.set('content-length', file.length);
  if (file.etag) headers.set('etag', file.etag);
  if (file.lastModified) headers.set('last-modified', file.lastModified);
  return new Response(file.body, { status: file.status, headers });
}

/** Pictures are shown; anything else is downloaded as bytes. */
function safeType(type: string): string {
  return /^image\/(avif|gif|jpeg|png|webp)\b/.test(type) ? type : 'application/octet-stream';
}
