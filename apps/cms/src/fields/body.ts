import type { RichTextField } from 'payload';

/** The text itself; its editor is set once, in the config. */
export const bodyField: RichTextField = {
  name: 'body',
  type: 'richText',
  label: { en: 'Text', es: 'Texto', uk: 'Текст', ar: 'النص' },
  admin: { components: { Diff: '/drafts/versions/BodyDiff#BodyDiff' } }
};
