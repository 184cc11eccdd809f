import type { Demo } from '@broadside/demo';
import type { PayloadRequest } from 'payload';
import sharp from 'sharp';
import { seedLabels } from './seed-labels.ts';

/** Draws the demo's pictures and uploads them as a person would; answers their ids by key. */
export async function seedPictures(
  { pictures, campaign }: Demo,
  req: PayloadRequest
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { key, file, alternatives, credit } of pictures) {
    const data = await sharp(file).png().toBuffer();
    const { id } = await req.payload.create({
      collection: 'media',
      data: {
        alternative: alternatives?.[campaign.originalLanguage as 'en'] ?? '',
        language: campaign.originalLanguage,
        decorative: alternatives === null,
        credit
      },
      file: { name: `${key}.png`, data, mimetype: 'image/png', size: data.length },
      overrideAccess: true,
      req
    });
    ids.set(key, id);
    if (alternatives) {
      await seedLabels(
        { field: 'alternative', picture: id, texts: alternatives, except: campaign.originalLanguage },
        req
      );
    }
  }
  return ids;
}
