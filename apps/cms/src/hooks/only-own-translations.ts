import { APIError, type CollectionBeforeValidateHook } from 'payload';
import { isOwnLanguage, translatesOnly } from '../access/own-languages.ts';
import { inTheirLanguage } from '../admin/their-language.ts';

/**
 * Lets a translator begin translations into their own languages only. Not an access rule: Payload asks those before
 * there is anything to look at, and would hide the form.
 */
export const onlyOwnTranslations: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (operation !== 'create' || !translatesOnly(req)) return data;

  const isOwn = data?.translationOf && isOwnLanguage(req, data.language);
  if (!isOwn) throw new APIError(inTheirLanguage(req, notYours), 403, undefined, true);
  return data;
};

const notYours = {
  en: 'Choose the original you translate, and one of your own languages.',
  es: 'Elija el original que traduce y uno de sus idiomas.',
  uk: 'Виберіть оригінал, який перекладаєте, та одну зі своїх мов.',
  ar: 'اختر الأصل الذي تترجمه وإحدى لغاتك.'
};
