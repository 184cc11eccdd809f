import type { UploadFieldSingleValidation } from 'payload';
import { upload } from 'payload/shared';
import { relationId } from '../../documents/editorial.ts';
import { isForPublication } from './is-for-publication.ts';
import { undescribedPictures } from './undescribed-pictures.ts';

/** A cover is described in the document's language before it is published. */
export const coverCanBePublished: UploadFieldSingleValidation = async (value, options) => {
  const isUpload = await (upload as UploadFieldSingleValidation)(value, options);
  const cover = relationId(value as string | { id: string } | null);
  if (isUpload !== true || !cover || !isForPublication(options)) return isUpload;
  const { language } = options.data as { language?: string };
  return (await undescribedPictures({ cover }, language, options.req)) ?? true;
};
