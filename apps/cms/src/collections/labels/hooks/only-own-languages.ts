import { APIError, type CollectionBeforeValidateHook } from 'payload';
import { isOwnLanguage, translatesOnly } from '../../../access/own-languages.ts';
import { inTheirLanguage } from '../../../admin/their-language.ts';

/** Lets a translator add short texts in their own languages only, for the same reason as `onlyOwnDocuments`. */
export const onlyOwnLanguages: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (operation !== 'create' || !translatesOnly(req)) return data;

  if (!isOwnLanguage(req, data?.language)) {
    throw new APIError(inTheirLanguage(req, notYours), 403, undefined, true);
  }
  return data;
};

const notYours = {
  en: 'Choose one of your own languages.',
  es: 'Elija uno de sus idiomas.',
  uk: 'Виберіть одну зі своїх мов.',
  ar: 'اختر إحدى لغاتك.'
};
