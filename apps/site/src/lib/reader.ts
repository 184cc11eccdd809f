import { page } from '$app/state';
import { directionOf } from './languages.ts';
import { translator, type Translator } from './messages/translator.ts';

/** How a component speaks to whoever reads the page being made. */
export type Reader = {
  /** Language of the page's address. */
  language: string;
  t: Translator;
  /** `lang` and `dir` for an element in another language than the interface around it; nothing otherwise. */
  mark: (language: string) => { lang?: string; dir?: 'ltr' | 'rtl' };
};

export function reader(): Reader {
  const { language } = page.data;
  const t = translator(language);
  return {
    language,
    t,
    mark: (other) => (other === t.language ? {} : { lang: other, dir: directionOf(other) })
  };
}
