import { APIError, type CollectionBeforeOperationHook } from 'payload';
import { person } from '../access/roles.ts';
import { inTheirLanguage, type Sentences } from '../admin/their-language.ts';
import { wantsSecondPerson } from './need-second-person.ts';

/**
 * Refuses to publish several documents at once where a second person must approve each: of a bulk save Payload keeps
 * what was written before a hook refused it.
 */
export const oneAtATime: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  const { id, draft, data } = args as { id?: unknown; draft?: boolean; data?: Record<string, unknown> };
  if (operation !== 'update' || id || overrideAccess || !person(req)) return args;
  const isHarmless = data?._status === 'draft' || (draft && data?._status !== 'published') || onlyTrash(data);
  if (isHarmless || !(await wantsSecondPerson(req))) return args;
  throw new APIError(inTheirLanguage(req, oneByOne), 403, undefined, true);
};

function onlyTrash(data: Record<string, unknown> = {}): boolean {
  return Object.keys(data).every((name) => name === 'deletedAt' || name === 'updatedAt');
}

const oneByOne: Sentences = {
  en: 'A second person must approve each text: publish them one at a time.',
  es: 'Otra persona debe aprobar cada texto: publíquelos de uno en uno.',
  uk: 'Кожен текст має схвалити друга особа: публікуйте їх по одному.',
  ar: 'يجب أن يوافق شخص ثانٍ على كل نص: انشرها واحدًا واحدًا.'
};
