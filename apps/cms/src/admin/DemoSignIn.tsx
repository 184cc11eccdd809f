import { headers } from 'next/headers';
import type { ServerProps } from 'payload';
import { oneClickHeader } from '../server/one-click-header.ts';
import { roleLabels } from '../collections/users/role-labels.ts';
import { ownName } from './language-name.ts';

/** The demo's people as cards, one click each; on one's own machine only. A plain form: works before any script does. */
export async function DemoSignIn({ payload, i18n }: ServerProps) {
  if ((await headers()).get(oneClickHeader) !== 'yes') return null;
  const { docs: people } = await payload.find({
    collection: 'users',
    where: { email: { like: '@open-water.example' } },
    sort: 'createdAt',
    depth: 0,
    limit: 10,
    overrideAccess: true
  });
  const language = i18n.language as keyof typeof texts;
  const text = texts[language] ?? texts.en;

  return (
    <form className="demo-sign-in" action="/demo/sign-in" method="post" aria-labelledby="demo-sign-in">
      <h1 id="demo-sign-in">{text.heading}</h1>
      {people.map(({ id, name, email, roles, languages }) => (
        <button key={id} name="email" value={email} className="demo-sign-in__person">
          <strong>{name}</strong>
          <span>
            {roles.map((role) => roleLabels[role][language] ?? roleLabels[role].en).join(', ')}
            {languages?.length ? `: ${languages.map(ownName).join(', ')}` : ''}
          </span>
        </button>
      ))}
      <p>{text.or}</p>
    </form>
  );
}

const texts = {
  en: {
    heading: 'Look around as one of the demo’s people',
    or: 'Or sign in with an e-mail address and password:'
  },
  es: {
    heading: 'Mire todo como una de las personas de la demostración',
    or: 'O entre con correo y contraseña:'
  },
  uk: {
    heading: 'Огляньтеся як одна з осіб демонстрації',
    or: 'Або увійдіть з електронною адресою й паролем:'
  },
  ar: { heading: 'تجوّل بصفتك أحد أشخاص العرض', or: 'أو ادخل بالبريد الإلكتروني وكلمة السر:' }
};
