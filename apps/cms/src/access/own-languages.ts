import type { Access } from 'payload';
import { has, person } from './roles.ts';

/** What is in one of a translator's own languages. */
export const inOwnLanguages: Access = ({ req }) =>
  has(req, 'translator') && { language: { in: person(req)?.languages ?? [] } };

/** Translations into a translator's own languages: what a translator may write. */
export const translatorsOwnTranslations: Access = ({ req }) =>
  has(req, 'translator') && {
    translationOf: { exists: true },
    language: { in: person(req)?.languages ?? [] }
  };

/**
 * The first rule where there is no document yet: it looks at what is being created.
 * Payload asks it without data to learn whether to show the button, and that answers true.
 */
export const newInOwnLanguages: Access = ({ req, data }) =>
  has(req, 'translator') && (!data || (person(req)?.languages ?? []).includes(data.language));

/** The second rule where there is no document yet. */
export const translatorsNewTranslations: Access = (args) =>
  newInOwnLanguages(args) && (!args.data || Boolean(args.data.translationOf));
