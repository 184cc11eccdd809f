import type { UIField } from 'payload';

/** Where an admin makes a new link for a person. */
export const accessLinkField: UIField = {
  name: 'accessLink',
  type: 'ui',
  admin: { components: { Field: '/invitations/admin/AccessLink#AccessLink' } }
};
