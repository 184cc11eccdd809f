import type { UIField } from 'payload';

/** Says above the form who reads and who writes, and what became of what was typed. */
export const draftKeeperField: UIField = {
  name: 'draftKeeper',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/drafts/admin/DraftKeeper#DraftKeeper' } }
};
