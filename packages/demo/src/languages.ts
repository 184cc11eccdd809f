import type { DemoLanguage } from './demo.ts';

/** The campaign's languages, in its order. */
export const LANGUAGES: DemoLanguage[] = ['en', 'es', 'uk', 'ar'];
