import type { CollectionAdminOptions } from 'payload';

/** In the admin of `users`: the button above the list, and the form behind it at /admin/collections/users/invite. */
export const inviteComponents: CollectionAdminOptions['components'] = {
  beforeListTable: ['/invitations/admin/InviteSomebody#InviteSomebody'],
  views: { invite: { Component: '/invitations/admin/InviteView#InviteView', path: '/invite', exact: true } }
};
