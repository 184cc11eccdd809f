import type { Access, PayloadRequest, Where } from 'payload';
import { has, person } from './roles.ts';

export const translators: Access = ({ req }) => has(req, 'translator');

/** Whether somebody translates and does nothing more: then only their own languages are theirs to write. */
export function translatesOnly(req: Pick<PayloadRequest, 'user'>): boolean {
  return has(req, 'translator') && !has(req, 'admin', 'editor');
}

export function isOwnLanguage(req: Pick<PayloadRequest, 'user'>, language: unknown): boolean {
  return (person(req)?.languages ?? []).some((own) => own === language);
}

/** What is in one of a translator's own languages. */
export const inOwnLanguages: Access = ({ req }) =>
  has(req, 'translator') && { language: { in: person(req)?.languages ?? [] } };

/** Translations into a translator's own languages, whatever their state. */
const ownTranslations = (languages: string[]): Where => ({
  translationOf: { exists: true },
  language: { in: languages }
});

/** Originals in a translator's own languages that nobody has published yet. */
const ownDrafts = (languages: string[]): Where => ({
  translationOf: { exists: false },
  firstPublishedAt: { exists: false },
  language: { in: languages }
});

/**
 * What a translator may write: translations into their own languages, and drafts of originals in them. To publish an
 * original is an editor's: Payload asks with `_status: 'published'` in the data. Keep in step with `onlyOwnDocuments`.
 */
export const translatorsOwnDocuments: Access = ({ req, data }) => {
  if (!has(req, 'translator')) return false;
  const languages = person(req)?.languages ?? [];
  if (data?._status === 'published') return ownTranslations(languages);
  return { or: [ownTranslations(languages), ownDrafts(languages)] };
};

/** Versions of translations into a translator's own languages. */
export const versionsOfOwnTranslations: Access = ({ req }) =>
  has(req, 'translator') && {
    'version.translationOf': { exists: true },
    'version.language': { in: person(req)?.languages ?? [] }
  };
