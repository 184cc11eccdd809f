import { adminLanguages } from '../../admin/languages.ts';

const year = 365 * 24 * 60 * 60;

/** Payload's own cookie of the admin's language, as a Set-Cookie header's value; null for a language it does not speak. */
export function languageCookie(language: unknown): string | null {
  const isKnown = typeof language === 'string' && Object.hasOwn(adminLanguages.supportedLanguages, language);
  return isKnown ? `payload-lng=${language}; Path=/; SameSite=Lax; Max-Age=${year}` : null;
}
