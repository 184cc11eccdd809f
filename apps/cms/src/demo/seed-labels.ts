import type { Localised } from '@broadside/demo';
import type { Label } from '@broadside/types';
import type { PayloadRequest } from 'payload';

type Texts = { field: Label['field']; picture?: string; texts: Localised; except: string };

/** Makes the short texts of one thing in all languages but the one it carries itself. */
export async function seedLabels(
  { field, picture, texts, except }: Texts,
  req: PayloadRequest
): Promise<void> {
  for (const [language, text] of Object.entries(texts)) {
    if (language === except) continue;
    await req.payload.create({
      collection: 'labels',
      data: { field, picture, language, text },
      overrideAccess: true,
      req
    });
  }
}
