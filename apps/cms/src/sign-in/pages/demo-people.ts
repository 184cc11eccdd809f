import type { Request } from 'express';
import type { PayloadRequest } from 'payload';
import { ownName } from '../../admin/language-name.ts';
import { inTheirLanguage, type Sentences } from '../../admin/their-language.ts';
import { roleLabels } from '../../collections/users/role-labels.ts';
import { isDemoOnLoopback } from '../../demo/is-demo-on-loopback.ts';
import { demoHeading, orSignIn } from '../texts/sign-in.ts';
import { markup, type Markup } from './markup.ts';

/** The demo's people as cards, one click each; on one's own machine only, else nothing. */
export async function demoPeople(request: Request, req: PayloadRequest): Promise<Markup | null> {
  if (!(await isDemoOnLoopback(req.payload, request))) return null;
  const { docs: people } = await req.payload.find({
    collection: 'users',
    where: { email: { like: '@open-water.example' } },
    sort: 'createdAt',
    depth: 0,
    limit: 10,
    overrideAccess: true,
    req
  });
  const cards = people.map(({ name, email, roles, languages }) => {
    const does = roles.map((role) => inTheirLanguage(req, roleLabels[role] as Sentences)).join(', ');
    const into = languages?.length ? `: ${languages.map(ownName).join(', ')}` : '';
    return markup`<button name="email" value="${email}">
      <strong>${name}</strong><span>${does}${into}</span>
    </button>`;
  });
  return markup`<form class="demo-sign-in" action="/demo/sign-in" method="post" aria-labelledby="demo-sign-in">
      <h2 id="demo-sign-in">${inTheirLanguage(req, demoHeading)}</h2>
      ${cards}
    </form>
    <p>${inTheirLanguage(req, orSignIn)}</p>`;
}
