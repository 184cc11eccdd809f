import type { BeforeListTableServerProps } from 'payload';
import { has } from '../../access/roles.ts';
import { inTheirLanguage } from '../../admin/their-language.ts';
import { inviteTexts as texts } from './invite-texts.ts';
import './invite.css';

/** Above the list of people: where an admin invites somebody. */
export function InviteSomebody({ user, i18n }: BeforeListTableServerProps) {
  if (!has({ user: user ?? null }, 'admin')) return null;
  return (
    <p className="invite-somebody">
      <a className="btn btn--style-primary btn--size-medium" href="/admin/collections/users/invite">
        {inTheirLanguage({ i18n }, texts.heading)}
      </a>
    </p>
  );
}
