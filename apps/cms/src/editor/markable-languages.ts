/** The languages that a passage of a text can be marked with in the editor. */
// prettier-ignore
export const markableLanguages: readonly string[] = [
  'ar', 'bg', 'bn', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'eu', 'fa', 'fi', 'fr', 'ga', 'gl', 'he', 'hi',
  'hr', 'hu', 'hy', 'id', 'it', 'ja', 'ka', 'ko', 'ku', 'la', 'lt', 'lv', 'nl', 'no', 'pl', 'pt', 'ro', 'ru', 'sk',
  'sl', 'so', 'sq', 'sr', 'sv', 'sw', 'ta', 'th', 'ti', 'tr', 'uk', 'ur', 'vi', 'yi', 'zh'
];
