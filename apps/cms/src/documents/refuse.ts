import { APIError, type PayloadRequest } from 'payload';
import { inTheirLanguage, type Sentences } from '../admin/their-language.ts';

type Refusal = { collection: string; path: string; because: Sentences };

/**
 * Refuses a save with a sentence about one field, in the person's language. Not by Payload's ValidationError: of that
 * the form shows only the field's name when a draft is saved.
 */
export function refuse({ collection, path, because }: Refusal, req: PayloadRequest): never {
  const message = inTheirLanguage(req, because);
  throw new APIError(message, 400, { collection, errors: [{ path, message }] }, true);
}
