import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineCodeFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
  UploadFeature
} from '@payloadcms/richtext-lexical';
import { footnote } from './footnote.ts';
import { link } from './link.ts';
import { languageMark } from './language-mark.ts';
import { paste } from './paste/feature.ts';
import { table } from './table.ts';

/** The editor of every body. Keep in step with packages/types/src/richtext.ts: what is not there is never shown. */
export const bodyEditor = lexicalEditor({
  features: [
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    StrikethroughFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    InlineCodeFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    link(),
    UploadFeature({
      enabledCollections: ['media'],
      maxDepth: 0,
      collections: {
        media: {
          fields: [
            {
              name: 'caption',
              type: 'text',
              maxLength: 500,
              label: { en: 'Caption', es: 'Pie', uk: 'Підпис', ar: 'تعليق' }
            }
          ]
        }
      }
    }),
    HorizontalRuleFeature(),
    table,
    BlocksFeature({ inlineBlocks: [footnote] }),
    languageMark(),
    paste({ textOnly: false })
  ]
});
