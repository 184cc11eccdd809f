import type { RichTextField } from 'payload';
import { bodyCanBePublished } from '../publish/rules/body-can-be-published.ts';

/** The text itself; its editor is set once, in the config. */
export const bodyField: RichTextField = {
  name: 'body',
  type: 'richText',
  label: { en: 'Text', es: 'Texto', uk: 'Текст', ar: 'النص' },
  validate: bodyCanBePublished,
  admin: { components: { Diff: '/drafts/versions/BodyDiff#BodyDiff' } }
};
