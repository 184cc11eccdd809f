import type { GlobalConfig } from 'payload';
import { admins } from '../../access/roles.ts';
import { noteChangedFields } from '../../audit/hooks/note-settings.ts';
import { groups } from '../../admin/groups.ts';
import { testMailEndpoint } from '../../mail/endpoints/test-mail.ts';
import { mailFields } from '../../mail/settings-fields.ts';
import { secondFactorFields } from '../../sign-in/settings-fields.ts';
import { secondPersonField } from './second-person.ts';

/** How the campaign's own people work: nothing of it is shown to visitors. */
export const settings: GlobalConfig = {
  slug: 'settings',
  label: { en: 'Settings', es: 'Ajustes', uk: 'Налаштування', ar: 'الإعدادات' },
  access: { read: admins, update: admins },
  admin: { group: groups.settings, hideAPIURL: true },
  endpoints: [testMailEndpoint],
  hooks: { afterChange: [noteChangedFields('settings-changed')] },
  fields: [
    secondPersonField,
    ...secondFactorFields,
    {
      name: 'mail',
      type: 'group',
      label: { en: 'Mail', es: 'Correo', uk: 'Пошта', ar: 'البريد' },
      fields: mailFields
    }
  ]
};
