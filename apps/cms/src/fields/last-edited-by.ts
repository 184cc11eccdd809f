import type { TextField } from 'payload';

/** Id of the person who last changed the words of this version; a second person must approve what they wrote. */
export const lastEditedByField: TextField = {
  name: 'lastEditedBy',
  type: 'text',
  hidden: true,
  access: { create: () => false, update: () => false }
};
