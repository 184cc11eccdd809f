import type { FieldHook, PayloadRequest, TextField } from 'payload';
import { inTheirLanguage } from '../admin/their-language.ts';
import { has, person } from '../access/roles.ts';
import { refuse } from '../documents/refuse.ts';
import { notATag } from '../documents/not-a-tag.ts';
import { asLanguageTag } from '../documents/language-tag.ts';

/** Drafts are saved unchecked, but a page in no language cannot even be looked at: so this is refused at once. */
const canonicalTag: FieldHook = ({ value, req, collection }) => {
  if (value === undefined) return value;
  const tag = asLanguageTag(value);
  return tag ?? refuse({ collection: collection?.slug ?? '', path: 'language', because: notATag }, req);
};

/**
 * The language a document is written in, a BCP 47 tag. Text and no enum, so that adding a language needs no migration.
 * Until when it may be changed is `keepLanguageAndOriginal`'s to say.
 */
export const languageField: TextField = {
  name: 'language',
  type: 'text',
  required: true,
  index: true,
  label: { en: 'Language', es: 'Idioma', uk: 'Мова', ar: 'اللغة' },
  defaultValue: ({ req }: { req: PayloadRequest }) => usualLanguage(req),
  hooks: { beforeValidate: [canonicalTag] },
  validate: (value: unknown, { req }: { req: PayloadRequest }) =>
    asLanguageTag(value) !== null || inTheirLanguage(req, notATag),
  admin: {
    position: 'sidebar',
    components: {
      Field: '/admin/fields/LanguageField#LanguageField',
      Cell: '/admin/fields/LanguageCell#LanguageCell'
    }
  }
};

/** A translator's own language, or else the one the campaign mostly writes in. */
async function usualLanguage(req: PayloadRequest): Promise<string> {
  const own = person(req)?.languages ?? [];
  if (own.length > 0 && !has(req, 'admin', 'editor')) return own[0]!;
  const campaign = await req.payload.findGlobal({ slug: 'campaign', depth: 0, overrideAccess: true, req });
  return campaign.languages?.[0] ?? 'en';
}
