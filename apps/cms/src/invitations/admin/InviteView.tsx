import { Gutter } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { notFound } from 'next/navigation';
import { has, roles } from '../../access/roles.ts';
import { ownName } from '../../admin/language-name.ts';
import { inTheirLanguage, type Sentences } from '../../admin/their-language.ts';
import { roleLabels } from '../../collections/users/role-labels.ts';
import { InviteForm } from './InviteForm.tsx';
import { inviteTexts as texts } from './invite-texts.ts';
import { roleHints } from './role-hints.ts';

/** `/admin/collections/users/invite`: the form by which an admin invites somebody. */
export async function InviteView({ initPageResult: { req } }: AdminViewServerProps) {
  if (!has(req, 'admin')) notFound();
  const campaign = await req.payload.findGlobal({ slug: 'campaign', depth: 0, overrideAccess: true, req });
  const say = (sentences: Sentences) => inTheirLanguage(req, sentences);
  return (
    <main>
      <Gutter className="invite">
        <h1>{say(texts.heading)}</h1>
        <InviteForm
          roles={roles.map((value) => ({
            value,
            label: say(roleLabels[value] as Sentences),
            hint: say(roleHints[value])
          }))}
          languages={campaign.languages.map((value) => ({ value, label: ownName(value) }))}
        />
      </Gutter>
    </main>
  );
}
