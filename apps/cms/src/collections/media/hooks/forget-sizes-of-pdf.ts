import type { CollectionBeforeChangeHook } from 'payload';
import { pictureSizes } from '../sizes.ts';

/** Empties what a picture's row says of its sizes where a PDF takes its place: Payload would leave it as it was. */
export const forgetSizesOfPdf: CollectionBeforeChangeHook = ({ data }) => {
  if (data.mimeType !== 'application/pdf') return data;
  return {
    ...data,
    width: null,
    height: null,
    sizes: Object.fromEntries(pictureSizes.map(({ name }) => [name, noSize]))
  };
};

const noSize = { filename: null, filesize: null, mimeType: null, width: null, height: null, url: null };
