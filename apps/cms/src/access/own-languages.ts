import type { Access } from 'payload';
import { has, person } from './roles.ts';

export const translators: Access = ({ req }) => has(req, 'translator');

/** What is in one of a translator's own languages. */
export const inOwnLanguages: Access = ({ req }) =>
  has(req, 'translator') && { language: { in: person(req)?.languages ?? [] } };

/** Translations into a translator's own languages: what a translator may write. Keep in step with `onlyOwnTranslations`. */
export const translatorsOwnTranslations: Access = ({ req }) =>
  has(req, 'translator') && {
    translationOf: { exists: true },
    language: { in: person(req)?.languages ?? [] }
  };
