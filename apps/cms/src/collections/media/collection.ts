import type { CollectionConfig, PayloadRequest } from 'payload';
import { inTheirLanguage } from '../../admin/their-language.ts';
import { anyOf } from '../../access/any-of.ts';
import { existingRows } from '../../access/existing-rows.ts';
import { previewGuests } from '../../access/preview-guests.ts';
import { editors, serviceAccounts, staff, writers } from '../../access/roles.ts';
import { env } from '../../current-env.ts';
import { nameUnguessably } from './hooks/name-unguessably.ts';
import { languageField } from '../../fields/language.ts';
import { groups } from '../../admin/groups.ts';
import { named } from '../../admin/named.ts';

/** Pictures. Every one is made anew on upload, at most 1,600 px wide: nothing of the camera's notes stays in it. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: {
    singular: { en: 'Picture', es: 'Imagen', uk: 'Зображення', ar: 'صورة' },
    plural: named({ en: 'Pictures', es: 'Imágenes', uk: 'Зображення', ar: 'الصور' })
  },
  access: {
    create: writers,
    read: existingRows(anyOf(staff, serviceAccounts, previewGuests)),
    update: editors,
    delete: editors
  },
  admin: {
    group: groups.publishing,
    useAsTitle: 'alternative',
    defaultColumns: ['filename', 'alternative', 'credit', 'updatedAt']
  },
  hooks: { beforeOperation: [nameUnguessably] },
  upload: {
    staticDir: env.MEDIA_FOLDER,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    pasteURL: false,
    focalPoint: false,
    crop: false,
    displayPreview: true,
    adminThumbnail: 'small',
    imageSizes: [
      {
        name: 'small',
        width: 640,
        withoutEnlargement: true,
        formatOptions: { format: 'webp', options: { quality: 80 } }
      }
    ],
    resizeOptions: { width: 1600, withoutEnlargement: true },
    formatOptions: { format: 'webp', options: { quality: 82 } },
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff');
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox");
      headers.set('Cache-Control', 'private, no-cache');
      return headers;
    }
  },
  fields: [
    {
      name: 'alternative',
      type: 'text',
      maxLength: 500,
      label: {
        en: 'Alternative text',
        es: 'Texto alternativo',
        uk: 'Альтернативний текст',
        ar: 'النص البديل'
      },
      validate: (
        value: unknown,
        { siblingData, req }: { siblingData: { decorative?: boolean }; req: PayloadRequest }
      ) => Boolean(value) || Boolean(siblingData.decorative) || inTheirLanguage(req, nothingSaid),
      admin: {
        description: {
          en: 'What the picture shows, for people who do not see it.',
          es: 'Qué se ve, para quienes no pueden verla.',
          uk: 'Що на зображенні, для тих, хто його не бачить.',
          ar: 'ما تُظهره الصورة، لمن لا يراها.'
        }
      }
    },
    languageField,
    {
      name: 'decorative',
      type: 'checkbox',
      defaultValue: false,
      label: { en: 'Only decorative', es: 'Solo decorativa', uk: 'Лише прикраса', ar: 'للزينة فقط' }
    },
    {
      name: 'credit',
      type: 'text',
      maxLength: 200,
      label: { en: 'Credit', es: 'Crédito', uk: 'Автор', ar: 'المصدر' }
    }
  ]
};

const nothingSaid = {
  en: 'Say what the picture shows, or mark it as decorative.',
  es: 'Diga qué muestra la imagen o márquela como decorativa.',
  uk: 'Скажіть, що на зображенні, або позначте його як прикрасу.',
  ar: 'اذكر ما تُظهره الصورة أو علّمها بأنها للزينة.'
};
