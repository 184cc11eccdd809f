import type { Field } from 'payload';

/** What a work is about, and which groups it comes from. Kept on the original, and read through it. */
export const topicsField: Field = {
  name: 'topics',
  type: 'relationship',
  relationTo: 'topics',
  hasMany: true,
  maxDepth: 0,
  label: { en: 'Topics', es: 'Temas', uk: 'Теми', ar: 'المواضيع' }
};

export const groupsField: Field = {
  name: 'groups',
  type: 'relationship',
  relationTo: 'groups',
  hasMany: true,
  maxDepth: 0,
  label: { en: 'Groups', es: 'Grupos', uk: 'Групи', ar: 'المجموعات' }
};
