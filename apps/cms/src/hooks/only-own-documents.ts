import { APIError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload';
import { isOwnLanguage, translatesOnly } from '../access/own-languages.ts';
import { inTheirLanguage, type Sentences } from '../admin/their-language.ts';

/**
 * Lets a translator begin texts in their own languages only: translations, and drafts of originals, which an editor
 * publishes. Not an access rule: Payload asks those before there is anything to look at, and would hide the form.
 */
export const onlyOwnDocuments: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (!translatesOnly(req)) return data;
  if (data?.language !== undefined && !isOwnLanguage(req, data.language)) deny(req, notYours);
  if (data?.deletedAt !== undefined && (data.deletedAt ?? null) !== (originalDoc?.deletedAt ?? null))
    deny(req, editorsDelete);

  const isOriginal = !(originalDoc?.translationOf ?? data?.translationOf);
  if (isOriginal && data?._status === 'published') deny(req, editorsPublish);
  return data;
};

function deny(req: PayloadRequest, sentences: Sentences): never {
  throw new APIError(inTheirLanguage(req, sentences), 403, undefined, true);
}

const notYours: Sentences = {
  en: 'Write in one of your own languages.',
  es: 'Escriba en uno de sus idiomas.',
  uk: 'Пишіть однією зі своїх мов.',
  ar: 'اكتب بإحدى لغاتك.'
};
const editorsDelete: Sentences = {
  en: 'An editor puts texts into the trash and takes them out of it.',
  es: 'La redacción envía textos a la papelera y los recupera.',
  uk: 'Тексти до кошика кладе й виймає з нього редакція.',
  ar: 'التحرير هو من ينقل النصوص إلى سلة المهملات ويستعيدها.'
};
const editorsPublish: Sentences = {
  en: 'An editor publishes this. Ask for a review when it is ready.',
  es: 'Esto lo publica la redacción. Pida una revisión cuando esté listo.',
  uk: 'Це публікує редакція. Попросіть переглянути, коли буде готово.',
  ar: 'هذا ينشره التحرير. اطلب المراجعة حين يكتمل.'
};
