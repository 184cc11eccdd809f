import { CannotClean } from './cannot-clean.ts';
import { cleanPicture } from './clean-picture.ts';
import { inWorker } from './in-worker.ts';
import { kindOfFile } from './kind-of-file.ts';

export type CleanFile = { data: Buffer; mimetype: 'image/png' | 'application/pdf'; extension: 'png' | 'pdf' };

/**
 * A file made anew, with what can be seen in it and nothing else. A picture comes back as a PNG, turned upright and no
 * wider than it is ever shown, for Payload to make its sizes of. Throws `CannotClean`.
 */
export async function cleanFile(file: { name: string; data: Buffer }): Promise<CleanFile> {
  const kind = kindOfFile(file.data);
  const isNamedPdf = /\.pdf$/i.test(file.name);
  // What calls itself one thing and is the other was tampered with, or is a mistake.
  if (!kind || isNamedPdf !== (kind === 'pdf')) throw new CannotClean('other-kind');

  if (kind === 'pdf') {
    const { data } = await inWorker({ kind, data: file.data });
    return { data: Buffer.from(data), mimetype: 'application/pdf', extension: 'pdf' };
  }
  const data = await (kind === 'heic'
    ? cleanPicture(await inWorker({ kind, data: file.data }))
    : cleanPicture({ data: file.data }));
  return { data, mimetype: 'image/png', extension: 'png' };
}
