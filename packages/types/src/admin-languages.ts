/** The languages the admin speaks. */
export const adminLanguages = ['en', 'es', 'uk', 'ar'] as const;
export type AdminLanguage = (typeof adminLanguages)[number];
