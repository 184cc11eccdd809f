import type { LocalText } from '#lib/content.ts';

/** The text in the language asked for, or else the first, which is the original's; null where there is none. */
export function textIn(language: string, texts: readonly LocalText[]): LocalText | null {
  return texts.find((text) => text.language === language) ?? texts[0] ?? null;
}
