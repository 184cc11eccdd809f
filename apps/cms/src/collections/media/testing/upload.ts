import type { Caller } from '@broadside/tests/support/caller.ts';
import sharp from 'sharp';

type Size = { filename: string; mimeType: string; width: number; height: number };
export type Row = Size & { id: string; sizes: Record<string, Size> };
export type Upload = { name: string; type: string; data: Buffer; fields?: Record<string, unknown> };
type Answer = { status: number; doc: Row; errors: { message: string; data: unknown }[] };

/** Uploads as the admin's form does. */
export async function uploadFile(
  { name, type, data, fields = { alternative: 'The quay' } }: Upload,
  by: Caller,
  headers: Record<string, string> = {}
): Promise<Answer> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(data)], { type }), name);
  form.set('_payload', JSON.stringify({ language: 'en', ...fields }));
  const response = await by.fetch('/media', { method: 'POST', body: form, headers });
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
}

/** A small picture. */
export async function red(fields?: Record<string, unknown>): Promise<Upload> {
  const data = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  return { name: 'red.png', type: 'image/png', data, fields };
}

export const letter = (title: string) => ({ title, language: 'en' });

/** A body that shows a picture, and another in a footnote's place if one is given. */
export function bodyWith(picture: string, inFootnote?: string) {
  const block = (type: string, more: object) => ({
    type,
    version: 1,
    format: '',
    indent: 0,
    direction: null,
    ...more
  });
  const shown = (value: string) => ({
    type: 'upload',
    version: 3,
    format: '',
    relationTo: 'media',
    value,
    fields: null
  });
  const root = (children: object[]) => ({ root: block('root', { children }) });
  const footnote = inFootnote && {
    type: 'inlineBlock',
    version: 1,
    fields: { id: 'n', blockName: '', blockType: 'footnote', note: root([shown(inFootnote)]) }
  };
  return root([shown(picture), ...(footnote ? [block('paragraph', { children: [footnote] })] : [])]);
}
