import type { UIField } from 'payload';

/** Below the text: what its pictures show, in its own language. */
export const pictureTextsField: UIField = {
  name: 'pictureTexts',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/translation/pictures/PictureTexts#PictureTexts' } }
};
