import type { UIFieldServerComponent } from 'payload';
import { has } from '../../access/roles.ts';
import { AccessLinkForm } from './AccessLinkForm.tsx';

/** On a person's form, for admins: a new link for who lost the invitation, the password or the second factor. */
export const AccessLink: UIFieldServerComponent = ({ id, req, data }) => {
  if (!id || !has(req, 'admin')) return null;
  return <AccessLinkForm id={String(id)} isInvited={Boolean(data?.invitedAt)} />;
};
