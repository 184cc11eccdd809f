import { LinkFeature } from '@payloadcms/richtext-lexical';
import { safeAddress } from '@broadside/richtext';
import type { Field, TextFieldSingleValidation } from 'payload';
import { inTheirLanguage } from '../admin/their-language.ts';
import { editorialCollections } from '../documents/editorial.ts';

/** Links to the web, or to a statement or page of ours. A reader decides where a link opens, so that is not asked. */
export const link = () =>
  LinkFeature({
    enabledCollections: [...editorialCollections],
    maxDepth: 0,
    fields: ({ defaultFields }) =>
      defaultFields.filter((field) => field.name !== 'newTab').map((field) => withSafeAddress(field as Field))
  });

/** What the site would not show as a link (`javascript:`, a half address) is told to whoever writes it. */
function withSafeAddress(field: Field): Field {
  return field.type === 'text' && field.name === 'url' ? ({ ...field, validate: isSafe } as Field) : field;
}

const isSafe: TextFieldSingleValidation = (value, { req, siblingData }) => {
  if ((siblingData as { linkType?: string }).linkType === 'internal') return true;
  return safeAddress(value) !== null || inTheirLanguage(req, wholeAddress);
};

const wholeAddress = {
  en: 'Write a whole address, such as https://example.org/page, or mailto: and an e-mail address.',
  es: 'Escriba una dirección completa, como https://example.org/pagina, o mailto: y un correo.',
  uk: 'Напишіть повну адресу, як-от https://example.org/storinka, або mailto: та електронну адресу.',
  ar: 'اكتب عنوانًا كاملًا مثل ‎https://example.org/page‎، أو ‎mailto:‎ وبعدها بريدًا.'
};
