import type { Field, UploadField } from 'payload';
import { coverCanBePublished } from '../publish/rules/cover-can-be-published.ts';

/** The picture at the head of a page. What it shows is said in Pictures, a language each. */
export const coverField: UploadField = {
  name: 'cover',
  type: 'upload',
  relationTo: 'media',
  maxDepth: 0,
  filterOptions: { mimeType: { contains: 'image' } },
  validate: coverCanBePublished,
  label: { en: 'Cover picture', es: 'Imagen de portada', uk: 'Зображення на обкладинці', ar: 'صورة الغلاف' }
};

export const attachmentsField: Field = {
  name: 'attachments',
  type: 'upload',
  relationTo: 'media',
  hasMany: true,
  maxDepth: 0,
  label: { en: 'Attachments', es: 'Adjuntos', uk: 'Вкладення', ar: 'المرفقات' }
};
