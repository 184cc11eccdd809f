import type { Translator } from './messages/translator.ts';
import type { Licence } from './content.ts';

/** A licence as it is written, and where its terms are. */
export type WrittenLicence = { name: string; href: string | null };

/** Null where the campaign says it will use its own words, and said none. */
export function writtenLicence({ code, text }: Licence, t: Translator): WrittenLicence | null {
  if (code === 'own') return text ? { name: text, href: null } : null;
  if (code === 'public-domain') return { name: t('licence-public-domain'), href: null };
  if (code === 'all-rights-reserved') return { name: t('licence-all-rights-reserved'), href: null };
  if (code === 'anti-copyright') return { name: 'Anti-Copyright', href: null };
  if (code === 'cc0') {
    return { name: 'CC0 1.0', href: 'https://creativecommons.org/publicdomain/zero/1.0/' };
  }
  const terms = /^cc-(by(?:-nc)?(?:-sa|-nd)?)$/.exec(code)?.[1];
  if (!terms) return null;
  return {
    name: `CC ${terms.toUpperCase()} 4.0`,
    href: `https://creativecommons.org/licenses/${terms}/4.0/`
  };
}
