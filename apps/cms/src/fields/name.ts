import type { FieldHook, PayloadRequest, TextField } from 'payload';
import { inTheirLanguage } from '../admin/their-language.ts';
import { notASlug } from './slug.ts';
import { isSlug, slugFrom } from './slug/slug.ts';

/** The name of a topic or group, in the campaign's original language. */
export const nameField: TextField = {
  name: 'name',
  type: 'text',
  required: true,
  maxLength: 200,
  label: { en: 'Name', es: 'Nombre', uk: 'Назва', ar: 'الاسم' }
};

const fromName: FieldHook = async ({ value, data, originalDoc, req }) => {
  if (value) return value;
  if (originalDoc?.slug) return originalDoc.slug;
  const campaign = await req.payload.findGlobal({ slug: 'campaign', depth: 0, overrideAccess: true, req });
  return slugFrom(String(data?.name ?? ''), campaign.languages?.[0] ?? 'en');
};

/** The end of its address, made from the name when nothing else is given; stays when the name changes. */
export const plainSlugField: TextField = {
  name: 'slug',
  type: 'text',
  unique: true,
  index: true,
  maxLength: 80,
  label: { en: 'Address', es: 'Dirección', uk: 'Адреса', ar: 'العنوان في الرابط' },
  hooks: { beforeValidate: [fromName] },
  validate: (value: unknown, { req }: { req: PayloadRequest }) =>
    isSlug(value) || inTheirLanguage(req, notASlug),
  admin: { position: 'sidebar' }
};
