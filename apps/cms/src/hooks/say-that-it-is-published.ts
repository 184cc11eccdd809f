import type { CollectionAfterOperationHook, PayloadRequest } from 'payload';
import { inTheirLanguage } from '../admin/their-language.ts';

/**
 * What the form reads out after a publication: "Published.", where Payload's answer says "Updated successfully." Its
 * endpoint takes that sentence from the request, the last thing it does with it.
 */
export const sayThatItIsPublished: CollectionAfterOperationHook = ({ operation, result, req }) => {
  if (operation !== 'updateByID' && operation !== 'create') return result;
  const { _status: status } = result as { _status?: string };
  const say = (req.context.payloadsWords ??= req.t) as PayloadRequest['t'];
  const published: typeof say = (key, about) =>
    payloadsSentences.has(key) ? inTheirLanguage(req, isPublished) : say(key, about);
  req.t = status === 'published' ? published : say;
  return result;
};

const payloadsSentences = new Set<string>(['general:updatedSuccessfully', 'general:successfullyCreated']);

const isPublished = { en: 'Published.', es: 'Publicado.', uk: 'Опубліковано.', ar: 'نُشر.' };
