import {
  BoldFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  ParagraphFeature
} from '@payloadcms/richtext-lexical';
import type { Block } from 'payload';
import { link } from './link.ts';
import { languageMark } from './language-mark.ts';
import { paste } from './paste/feature.ts';

/** A footnote stands in the line it belongs to and holds a small text of its own. The site numbers it. */
export const footnote: Block = {
  slug: 'footnote',
  interfaceName: 'FootnoteBlock',
  labels: {
    singular: { en: 'Footnote', es: 'Nota al pie', uk: 'Виноска', ar: 'حاشية' },
    plural: { en: 'Footnotes', es: 'Notas al pie', uk: 'Виноски', ar: 'حواشٍ' }
  },
  fields: [
    {
      name: 'note',
      type: 'richText',
      required: true,
      label: { en: 'Note', es: 'Nota', uk: 'Текст виноски', ar: 'نص الحاشية' },
      editor: lexicalEditor({
        features: [
          InlineToolbarFeature(),
          ParagraphFeature(),
          BoldFeature(),
          ItalicFeature(),
          link(),
          languageMark(),
          paste({ textOnly: true })
        ]
      })
    }
  ]
};
