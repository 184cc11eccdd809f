import sharp from 'sharp';
import { seedLabels } from './seed-labels.ts';
import type { Seeding } from './seeding.ts';

/** Draws the demo's pictures and uploads them as a person would. */
export async function seedPictures({ demo, pictures, req }: Seeding): Promise<void> {
  const { campaign } = demo;
  for (const { key, file, alternatives, credit } of demo.pictures) {
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
    pictures.set(key, id);
    if (alternatives) {
      await seedLabels(
        { field: 'alternative', picture: id, texts: alternatives, except: campaign.originalLanguage },
        req
      );
    }
  }
}
