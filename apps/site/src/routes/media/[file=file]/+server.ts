import { error } from '@sveltejs/kit';
import { passFileOn } from '#lib/server/content/media.ts';

export async function GET({ params, request }) {
  const etag = request.headers.get('if-none-match');
  return (await passFileOn({ filename: params.file, etag, token: null })) ?? error(404);
}
