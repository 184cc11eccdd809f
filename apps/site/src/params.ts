import { defineParams } from '@sveltejs/kit/params';
import { isFileName, isLanguage } from './param-rules.ts';

export const params = defineParams({
  language: (value) => (isLanguage(value) ? value : undefined),
  file: (value) => (isFileName(value) ? value : undefined)
});
