import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Aim, AimText, DemoLanguage } from './demo.ts';
import { readFrontMatter } from './front-matter.ts';
import { keepTogether } from './keep-together.ts';
import { LANGUAGES } from './languages.ts';
import { toRichText } from './markdown.ts';

/** The texts of `content/aims/<key>`, a language each. */
export function readAimTexts(key: string): Aim['texts'] {
  const texts: Aim['texts'] = {};
  for (const language of LANGUAGES) {
    const file = fileURLToPath(new URL(`../content/aims/${key}/${language}.md`, import.meta.url));
    if (existsSync(file)) texts[language] = readAimText(key, language, readFileSync(file, 'utf8'));
  }
  return texts;
}

function readAimText(key: string, language: DemoLanguage, source: string): AimText {
  const { facts, markdown } = readFrontMatter(keepTogether(source, language));
  const sentence = facts.get('title');
  if (!sentence) throw new Error(`${key} (${language}) needs its sentence as its title`);
  return {
    sentence,
    slug: facts.get('slug') ?? null,
    earlierWording: facts.get('earlierWording') ?? null,
    explanation: (resolve) => toRichText(markdown, { seed: `${key}/${language}`, resolve })
  };
}
