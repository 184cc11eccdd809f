import type { Access, PayloadRequest } from 'payload';
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

/** Translations into a translator's own languages: what a translator may write. Keep in step with `onlyOwnTranslations`. */
export const translatorsOwnTranslations: Access = ({ req }) =>
  has(req, 'translator') && {
    translationOf: { exists: true },
    language: { in: person(req)?.languages ?? [] }
  };
