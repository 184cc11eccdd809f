import { usualPair } from '@broadside/colours';
import type { Field } from 'payload';
import { checkColours } from './check-colours.ts';

const colour = (name: string, label: Record<string, string>, defaultValue: string): Field => ({
  name,
  type: 'text',
  maxLength: 7,
  defaultValue,
  label,
  validate: checkColours,
  admin: { components: { Field: '/admin/fields/ColourField#ColourField' } }
});

/** The campaign's two colours and its sign. */
export const lookFields: Field[] = [
  {
    name: 'colours',
    type: 'group',
    label: { en: 'Colours', es: 'Colores', uk: 'Кольори', ar: 'الألوان' },
    fields: [
      colour('first', { en: 'Who we are', es: 'Quiénes somos', uk: 'Хто ми', ar: 'من نحن' }, usualPair.first),
      colour(
        'second',
        { en: 'What is on now', es: 'Lo que ocurre ahora', uk: 'Що відбувається', ar: 'ما يجري الآن' },
        usualPair.second
      )
    ]
  },
  {
    name: 'logo',
    type: 'upload',
    relationTo: 'media',
    maxDepth: 0,
    label: { en: 'Logo', es: 'Logotipo', uk: 'Логотип', ar: 'الشعار' }
  }
];
