import type { ShownPicture } from './read-pictures.ts';

/** Saves what a picture shows where that is kept, with the rights of whoever asks. Answers whether it was done. */
export async function savePictureText(
  { id, kept }: Pick<ShownPicture, 'id' | 'kept'>,
  text: string,
  language: string
): Promise<boolean> {
  if (kept.in === 'media') return send('PATCH', `media/${id}`, { alternative: text });
  if (kept.id)
    return text ? send('PATCH', `labels/${kept.id}`, { text }) : send('DELETE', `labels/${kept.id}`);
  return send('POST', 'labels', { field: 'alternative', picture: id, language, text });
}

export const markDecorative = (id: string): Promise<boolean> =>
  send('PATCH', `media/${id}`, { decorative: true });

async function send(method: string, path: string, body?: Record<string, unknown>): Promise<boolean> {
  try {
    const answer = await fetch(`/api/${path}?depth=0`, {
      method,
      // Also from a page that is being left.
      keepalive: true,
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) })
    });
    return answer.ok;
  } catch (error) {
    console.warn(error);
    return false;
  }
}
