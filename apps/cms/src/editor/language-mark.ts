import { TextStateFeature } from '@payloadcms/richtext-lexical';
import { markableLanguages } from './markable-languages.ts';

/**
 * Marks a passage in another language than its document, so that screen readers pronounce it and lines run in its
 * direction. The editor underlines it; the site writes `lang` and `dir`. Any BCP 47 tag is shown; these can be chosen.
 */
export const languageMark = () =>
  TextStateFeature({
    state: {
      language: Object.fromEntries(
        markableLanguages.map((tag) => [
          tag,
          {
            label: nameOf(tag),
            css: { 'text-decoration': 'underline dotted', 'text-underline-offset': '4px' }
          }
        ])
      )
    }
  });

/** A language's name for itself. */
function nameOf(tag: string): string {
  return `${new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag} (${tag})`;
}
