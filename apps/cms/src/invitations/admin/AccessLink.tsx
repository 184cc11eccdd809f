import type { UIFieldServerComponent } from 'payload';
import { has, person } from '../../access/roles.ts';
import { AccessLinkForm } from './AccessLinkForm.tsx';

/** On another person's form, for admins: a new link for who lost the invitation, the password or the second factor. */
export const AccessLink: UIFieldServerComponent = ({ id, req, data }) => {
  if (!id || !has(req, 'admin') || person(req)?.id === id) return null;
  return <AccessLinkForm id={String(id)} isInvited={Boolean(data?.invitedAt)} />;
};
