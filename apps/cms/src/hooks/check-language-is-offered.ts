import type { CollectionBeforeValidateHook } from 'payload';
import { refuse } from '../documents/refuse.ts';

/** Refuses to write in a language that the campaign does not offer: the site would have no address for it. */
export const checkLanguageIsOffered: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  collection,
  req
}) => {
  // A document keeps its language when the campaign gives it up.
  if (data?.language === originalDoc?.language) return data;
  const campaign = await req.payload.findGlobal({ slug: 'campaign', depth: 0, overrideAccess: true, req });
  const offered = campaign.languages ?? [];
  if (!offered.includes(data?.language)) {
    refuse({ collection: collection.slug, path: 'language', because: notOffered }, req);
  }
  return data;
};

const notOffered = {
  en: 'The campaign does not offer this language. Add it under Campaign first.',
  es: 'La campaña no ofrece este idioma. Añádalo antes en Campaña.',
  uk: 'Кампанія не пропонує цієї мови. Спершу додайте її в «Кампанії».',
  ar: 'لا تقدّم الحملة هذه اللغة. أضفها أولًا في «الحملة».'
};
