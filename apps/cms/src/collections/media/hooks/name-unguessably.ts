import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { CollectionBeforeOperationHook } from 'payload';
import { slugFrom } from '../../../fields/slug/slug.ts';

/**
 * Gives an uploaded file a short name and a random part: the site serves any picture whose name it is asked for,
 * so a picture of a draft must not be found by guessing "poster.jpg".
 */
export const nameUnguessably: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  if (req.file) {
    const { name, ext } = path.parse(req.file.name);
    const stem = slugFrom(name, 'en')?.slice(0, 40) ?? 'picture';
    req.file.name = `${stem}-${randomBytes(6).toString('hex')}${ext.toLowerCase()}`;
  }
  return args;
};
