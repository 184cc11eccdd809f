import { defineParams } from '@sveltejs/kit/params';
import { isFileName, isLanguage, isSlug } from './param-rules.ts';

export const params = defineParams({
  language: (value) => (isLanguage(value) ? value : undefined),
  file: (value) => (isFileName(value) ? value : undefined),
  slug: (value) => (isSlug(value) ? value : undefined)
});
