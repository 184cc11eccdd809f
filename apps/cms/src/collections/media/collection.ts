import type { CollectionConfig } from 'payload';
import { anyOf } from '../../access/any-of.ts';
import { existingRows } from '../../access/existing-rows.ts';
import { previewGuests } from '../../access/preview-guests.ts';
import { editors, staff, writers } from '../../access/roles.ts';
import { env } from '../../current-env.ts';
import { noteDeletion } from '../../audit/hooks/note-deletion.ts';
import { groups } from '../../admin/groups.ts';
import { named } from '../../admin/named.ts';
import { inWhatIsPublished } from './access.ts';
import { mediaFields } from './fields.ts';
import { cleanUpload } from './hooks/clean-upload.ts';
import { filesAreOurs } from './hooks/files-are-ours.ts';
import { forgetSizesOfPdf } from './hooks/forget-sizes-of-pdf.ts';
import { keepFiles } from './hooks/keep-files.ts';
import { removeFiles } from './hooks/remove-files.ts';
import { mainFormat, pictureSizes } from './sizes.ts';

/**
 * Pictures and PDFs. Every one is made anew on upload (see `cleaning/`), so that nothing of the camera's or the
 * author's stays in it; what was sent is never kept. A picture's own file is its largest WebP.
 */
export const media: CollectionConfig = {
  slug: 'media',
  labels: {
    singular: { en: 'Picture or PDF', es: 'Imagen o PDF', uk: 'Зображення або PDF', ar: 'صورة أو PDF' },
    plural: named({
      en: 'Pictures and PDFs',
      es: 'Imágenes y PDF',
      uk: 'Зображення і PDF',
      ar: 'الصور وملفات PDF'
    })
  },
  access: {
    create: writers,
    read: existingRows(anyOf(staff, inWhatIsPublished, previewGuests)),
    update: editors,
    delete: editors
  },
  disableDuplicate: true,
  admin: {
    group: groups.publishing,
    hideAPIURL: true,
    components: { edit: { SaveButton: '/collections/media/admin/SaveAndClose#SaveAndClose' } },
    useAsTitle: 'filename',
    listSearchableFields: ['filename', 'alternative', 'credit'],
    defaultColumns: ['filename', 'alternative', 'credit', 'updatedAt']
  },
  hooks: {
    beforeOperation: [cleanUpload, filesAreOurs],
    beforeChange: [forgetSizesOfPdf],
    afterChange: [keepFiles],
    beforeDelete: [removeFiles],
    afterDelete: [noteDeletion]
  },
  upload: {
    staticDir: env.MEDIA_FOLDER,
    mimeTypes: [
      'image/jpeg',
      'image/png',
      'image/webp',
      'image/avif',
      'image/heic',
      'image/heif',
      'application/pdf'
    ],
    pasteURL: false,
    focalPoint: false,
    crop: false,
    displayPreview: true,
    adminThumbnail: 'smallWebp',
    imageSizes: pictureSizes,
    formatOptions: mainFormat,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff');
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox");
      headers.set('Cache-Control', 'private, no-cache');
      return headers;
    }
  },
  fields: mediaFields
};
