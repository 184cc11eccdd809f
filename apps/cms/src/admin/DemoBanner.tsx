import type { ServerProps } from 'payload';
import { inTheirLanguage } from './their-language.ts';

/** Says on every page of the admin that this is the demo. */
export async function DemoBanner({ payload, i18n }: ServerProps) {
  const campaign = await payload.findGlobal({
    slug: 'campaign',
    depth: 0,
    showHiddenFields: true,
    overrideAccess: true
  });
  if (!campaign.isDemo) return null;
  // An aside, so that readers who go from landmark to landmark come past it.
  return <aside className="demo-banner">{inTheirLanguage({ i18n }, sentences)}</aside>;
}

const sentences = {
  en: 'This is the demo: Open Water and its people are invented. Try anything. “npm run new” starts your own campaign.',
  es: 'Esta es la demostración: Open Water y su gente son inventadas. Pruebe lo que quiera. «npm run new» inicia su propia campaña.',
  uk: 'Це демонстрація: Open Water та її люди вигадані. Пробуйте все. «npm run new» починає вашу власну кампанію.',
  ar: 'هذا عرض تجريبي: حملة Open Water وأشخاصها من الخيال. جرّب ما تشاء. الأمر ‎npm run new‎ يبدأ حملتك أنت.'
};
