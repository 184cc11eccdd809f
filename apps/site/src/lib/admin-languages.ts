import { adminLanguages, type AdminLanguage } from '@broadside/types';

/** The admin's language nearest to a tag, English where there is none. */
export function adminLanguageOf(tag: string): AdminLanguage {
  return adminLanguages.find((each) => each === tag.split('-')[0]) ?? 'en';
}
