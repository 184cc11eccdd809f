import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { Forbidden, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload';
import { has } from '../../../access/roles.ts';
import type { Sentences } from '../../../admin/their-language.ts';
import { refuse } from '../../../documents/refuse.ts';
import { slugFrom } from '../../../fields/slug/slug.ts';
import { CannotClean } from '../cleaning/cannot-clean.ts';
import { cleanFile } from '../cleaning/clean-file.ts';
import { noFile, sentences } from '../refusals.ts';

/**
 * Puts a clean file in the place of the one that was sent, before Payload or the disk sees it, under a name that
 * cannot be guessed. What was sent is kept nowhere.
 */
export const cleanUpload: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
  overrideAccess
}) => {
  if (operation !== 'create' && operation !== 'update') return args;
  // Payload would make a file again from an address that is sent along, or crop one to any size.
  if (operation === 'create' && !req.file) return refusal(noFile, req);
  delete req.query?.uploadEdits;
  for (const name of told) delete (args.data as Record<string, unknown> | undefined)?.[name];
  if (!req.file) return args;

  // Access is asked only after this, and cleaning is work.
  if (!overrideAccess && !has(req, 'admin', 'editor', 'translator')) throw new Forbidden(req.t);
  const { name, data } = req.file;
  const clean = await cleanFile({ name, data }).catch((error: unknown) => {
    if (!(error instanceof CannotClean)) throw error;
    if (error.cause) req.payload.logger.info({ err: error }, 'a file was refused');
    return refusal(sentences[error.reason], req);
  });
  req.file = {
    name: `${nameFrom(name)}.${clean.extension}`,
    data: clean.data,
    mimetype: clean.mimetype,
    size: clean.data.length
  };
  return args;
};

/** What only a file itself tells of itself. */
const told = ['mimeType', 'filesize', 'width', 'height', 'focalX', 'focalY', 'thumbnailURL'];

/**
 * A short name with a random part: whoever holds an address may keep it, so that another's must not be found by
 * guessing "poster.jpg".
 */
function nameFrom(sent: string): string {
  const stem = slugFrom(path.parse(sent).name, 'en')?.slice(0, 40).replace(/-+$/, '') || 'picture';
  return `${stem}-${randomBytes(6).toString('hex')}`;
}

function refusal(because: Sentences, req: PayloadRequest): never {
  return refuse({ collection: 'media', path: 'file', because }, req);
}
