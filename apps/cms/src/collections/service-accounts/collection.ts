import type { CollectionConfig } from 'payload';
import { admins } from '../../access/roles.ts';
import { named } from '../../admin/named.ts';
import { noteKeys, noteRemovedKeys } from '../../audit/hooks/note-keys.ts';
import { groups } from '../../admin/groups.ts';

/** Programs that read with a key of their own: the site, and others. They see what is published, nothing else. */
export const serviceAccounts: CollectionConfig = {
  slug: 'service-accounts',
  labels: {
    singular: {
      en: 'Service account',
      es: 'Cuenta de servicio',
      uk: 'Службовий обліковий запис',
      ar: 'حساب خدمة'
    },
    plural: named({
      en: 'Service accounts',
      es: 'Cuentas de servicio',
      uk: 'Службові облікові записи',
      ar: 'حسابات الخدمة'
    })
  },
  auth: { useAPIKey: true, disableLocalStrategy: true },
  access: { admin: () => false, create: admins, read: admins, update: admins, delete: admins },
  admin: {
    group: groups.settings,
    useAsTitle: 'name',
    hideAPIURL: true,
    defaultColumns: ['name', 'enableAPIKey', 'updatedAt']
  },
  hooks: { afterChange: [noteKeys], afterDelete: [noteRemovedKeys] },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      unique: true,
      label: { en: 'Name', es: 'Nombre', uk: 'Назва', ar: 'الاسم' }
    }
  ]
};
