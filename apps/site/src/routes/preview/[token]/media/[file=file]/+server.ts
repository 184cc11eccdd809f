import { error } from '@sveltejs/kit';
import { passFileOn } from '#lib/server/content/media.ts';

export async function GET({ params }) {
  return (await passFileOn({ filename: params.file, etag: null, token: params.token })) ?? error(404);
}
