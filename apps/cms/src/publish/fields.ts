import type { UIField } from 'payload';

/** Above the form, after a publication that was refused: what stops it, each a link to its field. */
export const whatStopsItField: UIField = {
  name: 'whatStopsIt',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/publish/WhatStopsIt#WhatStopsIt' } }
};
