import type { RichTextFieldValidation } from 'payload';
import { inTheirLanguage, type Sentences } from '../../admin/their-language.ts';
import { hasText } from './has-text.ts';
import { isForPublication } from './is-for-publication.ts';
import { missingPicturesIn } from './missing-pictures.ts';
import { undescribedPictures } from './undescribed-pictures.ts';

/** What stops a body from being published, a line each: it is empty, a picture is missing, a picture is not described. */
export const bodyCanBePublished: RichTextFieldValidation = async (value, options) => {
  const { editor, collectionSlug, data, req } = options as typeof options & {
    editor?: { validate?: RichTextFieldValidation };
  };
  const isWellFormed = (await editor?.validate?.(value, options)) ?? true;
  if (isWellFormed !== true || !isForPublication(options)) return isWellFormed;

  // An aim is one sentence; its explanation may follow.
  if (collectionSlug !== 'aims' && !hasText(value)) return inTheirLanguage(req, writeText);
  const missing = missingPicturesIn(value).map((words) => inTheirLanguage(req, bring(words)));
  const silent = await undescribedPictures({ body: value }, (data as { language?: string }).language, req);
  const lines = silent ? [...missing, silent] : missing;
  return lines.length === 0 || lines.join('\n');
};

const writeText: Sentences = {
  en: 'Write the text.',
  es: 'Escriba el texto.',
  uk: 'Напишіть текст.',
  ar: 'اكتب النص.'
};

const bring = (words: string): Sentences => ({
  en: `Upload the picture where the text says ${words}, or delete these words.`,
  es: `Suba la imagen donde el texto dice ${words}, o borre estas palabras.`,
  uk: `Завантажте зображення там, де в тексті ${words}, або вилучіть ці слова.`,
  ar: `ارفع الصورة حيث يقول النص ${words}، أو احذف هذه الكلمات.`
});
