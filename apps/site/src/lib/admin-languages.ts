import type { AdminLanguage } from './content.ts';

/** The languages the admin speaks. Keep in step with `AdminLanguage` in packages/types. */
export const adminLanguages = ['en', 'es', 'uk', 'ar'] as const satisfies AdminLanguage[];

/** The admin's language nearest to a tag, English where there is none. */
export function adminLanguageOf(tag: string): AdminLanguage {
  return adminLanguages.find((each) => each === tag.split('-')[0]) ?? 'en';
}
