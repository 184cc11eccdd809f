import type { Localised } from '@broadside/demo';
import type { Label } from '@broadside/types';
import type { PayloadRequest } from 'payload';

type Texts = {
  field: Label['field'];
  /** Whose text it is, where it is something's. */
  picture?: string;
  topic?: string;
  group?: string;
  way?: string;
  texts: Partial<Localised>;
  except: string;
};

/** Makes the short texts of one thing in all languages but the one it carries itself. */
export async function seedLabels({ texts, except, ...whose }: Texts, req: PayloadRequest): Promise<void> {
  for (const [language, text] of Object.entries(texts)) {
    if (language === except) continue;
    await req.payload.create({
      collection: 'labels',
      data: { ...whose, language, text },
      overrideAccess: true,
      req
    });
  }
}
