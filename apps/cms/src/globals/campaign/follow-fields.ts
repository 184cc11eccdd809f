import { platformNames } from '@broadside/types';
import { rowsNamedBy } from '../../admin/row-name.ts';
import type { ArrayField } from 'payload';
import { webAddressField } from '../../fields/web-address.ts';

/** Where people can follow the campaign; `other` shows a name of its own. */
export const followField: ArrayField = rowsNamedBy(['platform', 'name', 'address'], {
  name: 'follow',
  type: 'array',
  maxRows: 30,
  label: { en: 'Follow links', es: 'Dónde seguirnos', uk: 'Де стежити', ar: 'روابط المتابعة' },
  labels: {
    singular: { en: 'Link', es: 'Enlace', uk: 'Посилання', ar: 'رابط' },
    plural: { en: 'Links', es: 'Enlaces', uk: 'Посилання', ar: 'روابط' }
  },
  admin: { initCollapsed: true },
  fields: [
    {
      name: 'platform',
      type: 'select',
      required: true,
      defaultValue: 'other',
      options: [
        ...Object.entries(platformNames).map(([value, label]) => ({ value, label })),
        { value: 'other', label: { en: 'Another', es: 'Otro', uk: 'Інше', ar: 'غيرها' } }
      ],
      label: { en: 'Platform', es: 'Plataforma', uk: 'Платформа', ar: 'المنصة' }
    },
    webAddressField({
      name: 'address',
      required: true,
      label: { en: 'Address', es: 'Dirección', uk: 'Адреса', ar: 'العنوان' }
    }),
    {
      name: 'name',
      type: 'text',
      maxLength: 100,
      label: { en: 'Name', es: 'Nombre', uk: 'Назва', ar: 'الاسم' },
      admin: { condition: (_, siblings) => siblings?.platform === 'other' }
    }
  ]
});
