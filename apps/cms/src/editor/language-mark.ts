import { TextStateFeature } from '@payloadcms/richtext-lexical';

/**
 * Marks a passage in another language than its document, so that screen readers pronounce it and lines run in its
 * direction. The editor underlines it; the site writes `lang` and `dir`. Any BCP 47 tag is shown; these can be chosen.
 */
export const languageMark = () =>
  TextStateFeature({
    state: {
      language: Object.fromEntries(
        // prettier-ignore
        ['ar', 'bg', 'bn', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'eu', 'fa', 'fi', 'fr', 'ga', 'gl', 'he', 'hi',
        'hr', 'hu', 'hy', 'id', 'it', 'ja', 'ka', 'ko', 'ku', 'la', 'lt', 'lv', 'nl', 'no', 'pl', 'pt', 'ro', 'ru', 'sk',
        'sl', 'so', 'sq', 'sr', 'sv', 'sw', 'ta', 'th', 'ti', 'tr', 'uk', 'ur', 'vi', 'yi', 'zh'
      ].map((tag) => [tag, { label: nameOf(tag), css: { 'text-decoration': 'underline dotted', 'text-underline-offset': '4px' } }])
      )
    }
  });

/** A language's name for itself. */
function nameOf(tag: string): string {
  return `${new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag} (${tag})`;
}
