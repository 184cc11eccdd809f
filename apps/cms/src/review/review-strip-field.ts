import type { UIField } from 'payload';

/** Above the form: who was asked to review, what they said, and the way to ask. */
export const reviewStripField: UIField = {
  name: 'reviews',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/review/admin/ReviewStrip#ReviewStrip' } }
};
