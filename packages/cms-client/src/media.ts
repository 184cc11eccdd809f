import { ask, type AskOptions, type Question } from './ask.ts';

/** A file as the CMS sends it. `body` is null when it has not changed (304) since the given ETag. */
export type MediaAnswer = {
  status: 200 | 304;
  body: ReadableStream<Uint8Array> | null;
  type: string;
  length: string | null;
  etag: string | null;
  lastModified: string | null;
};

export type MediaQuestion = {
  filename: string;
  /** `If-None-Match` of the visitor. */
  etag: string | null;
} & Pick<Question, 'authorization' | 'absent'>;

/** Asks for a file; null when there is none that may be seen. */
export async function askForMedia(
  { filename, etag, ...question }: MediaQuestion,
  options: AskOptions
): Promise<MediaAnswer | null> {
  const path = `/api/media/file/${encodeURIComponent(filename)}`;
  const headers: Record<string, string> = etag ? { 'if-none-match': etag } : {};
  const response = await ask({ ...question, path, headers }, options);
  if (!response) return null;
  return {
    status: response.status === 304 ? 304 : 200,
    body: response.status === 304 ? null : response.body,
    type: response.headers.get('content-type') ?? 'application/octet-stream',
    length: response.headers.get('content-encoding') ? null : response.headers.get('content-length'),
    etag: response.headers.get('etag'),
    lastModified: response.headers.get('last-modified')
  };
}
