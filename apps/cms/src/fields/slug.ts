import type { PayloadRequest, TextField } from 'payload';
import { inTheirLanguage } from '../admin/their-language.ts';
import { followTitle } from './slug/follow-title.ts';
import { isSlug } from './slug/slug.ts';

/** The last part of a document's address. Made from the title until it is edited or the document was published. */
export const slugField: TextField = {
  name: 'slug',
  type: 'text',
  index: true,
  maxLength: 80,
  label: { en: 'Address', es: 'Dirección', uk: 'Адреса', ar: 'العنوان في الرابط' },
  hooks: { beforeValidate: [followTitle] },
  validate: (value: unknown, { req }: { req: PayloadRequest }) =>
    value == null || value === '' || isSlug(value) || inTheirLanguage(req, notASlug),
  admin: {
    position: 'sidebar',
    description: {
      en: 'The end of its web address. Made from the title; change it if you like.',
      es: 'El final de su dirección web. Sale del título; puede cambiarlo.',
      uk: 'Кінець вебадреси. Утворюється із заголовка; можна змінити.',
      ar: 'آخر جزء من رابط الصفحة. يُشتق من العنوان ويمكنك تغييره.'
    }
  }
};

export const notASlug = {
  en: 'Use small letters, digits and single hyphens only.',
  es: 'Use solo letras minúsculas, cifras y guiones sueltos.',
  uk: 'Вживайте лише малі латинські літери, цифри та поодинокі дефіси.',
  ar: 'استخدم حروفًا لاتينية صغيرة وأرقامًا وشرطات مفردة فقط.'
};
