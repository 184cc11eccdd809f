import type { ArrayField } from 'payload';
import { webAddressField } from '../../fields/web-address.ts';

/** Where people can follow the campaign. The site has an icon for each of these; `other` shows its name. */
export const platforms = [
  'bluesky',
  'facebook',
  'instagram',
  'linkedin',
  'mastodon',
  'matrix',
  'newsletter',
  'peertube',
  'pixelfed',
  'rss',
  'signal',
  'telegram',
  'threads',
  'tiktok',
  'whatsapp',
  'x',
  'youtube'
] as const;

const names: Record<(typeof platforms)[number], string> = {
  bluesky: 'Bluesky',
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  mastodon: 'Mastodon',
  matrix: 'Matrix',
  newsletter: 'Newsletter',
  peertube: 'PeerTube',
  pixelfed: 'Pixelfed',
  rss: 'RSS',
  signal: 'Signal',
  telegram: 'Telegram',
  threads: 'Threads',
  tiktok: 'TikTok',
  whatsapp: 'WhatsApp',
  x: 'X (Twitter)',
  youtube: 'YouTube'
};

export const followField: ArrayField = {
  name: 'follow',
  type: 'array',
  maxRows: 30,
  label: { en: 'Follow links', es: 'Dónde seguirnos', uk: 'Де стежити', ar: 'روابط المتابعة' },
  labels: {
    singular: { en: 'Link', es: 'Enlace', uk: 'Посилання', ar: 'رابط' },
    plural: { en: 'Links', es: 'Enlaces', uk: 'Посилання', ar: 'روابط' }
  },
  admin: { initCollapsed: true },
  fields: [
    {
      name: 'platform',
      type: 'select',
      required: true,
      defaultValue: 'other',
      options: [
        ...platforms.map((value) => ({ value, label: names[value] })),
        { value: 'other', label: { en: 'Another', es: 'Otro', uk: 'Інше', ar: 'غيرها' } }
      ],
      label: { en: 'Platform', es: 'Plataforma', uk: 'Платформа', ar: 'المنصة' }
    },
    webAddressField({
      name: 'address',
      required: true,
      label: { en: 'Address', es: 'Dirección', uk: 'Адреса', ar: 'العنوان' }
    }),
    {
      name: 'name',
      type: 'text',
      maxLength: 100,
      label: { en: 'Name', es: 'Nombre', uk: 'Назва', ar: 'الاسم' },
      admin: { condition: (_, siblings) => siblings?.platform === 'other' }
    }
  ]
};
