import { ValidationError, type PayloadRequest } from 'payload';
import { inTheirLanguage, type Sentences } from '../admin/their-language.ts';

type Refusal = { collection: string; path: string; because: Sentences };

/** Refuses a save with a sentence beside the field it is about, in the person's language. */
export function refuse({ collection, path, because }: Refusal, req: PayloadRequest): never {
  const message = inTheirLanguage(req, because);
  throw new ValidationError({ collection, errors: [{ path, message }], req }, req.t);
}
