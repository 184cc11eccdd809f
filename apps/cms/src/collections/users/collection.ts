import type { CollectionConfig, PayloadRequest } from 'payload';
import { inTheirLanguage } from '../../admin/their-language.ts';
import { notATag } from '../../documents/not-a-tag.ts';
import { admins, has, noOne, person, roles, staff } from '../../access/roles.ts';
import { asLanguageTag } from '../../documents/language-tag.ts';
import { env } from '../../current-env.ts';
import { adminLanguageField } from './admin-language.ts';
import { accessLinkEndpoint } from '../../invitations/endpoints/access-link.ts';
import { inviteComponents } from '../../invitations/components.ts';
import { inviteEndpoint } from '../../invitations/endpoints/invite.ts';
import { accessLinkField } from '../../invitations/access-link-field.ts';
import { invitedAtField } from '../../invitations/invited-at.ts';
import { loginEndpoint } from '../../sign-in/endpoints/login.ts';
import { notePeople, noteRemovedPeople } from '../../audit/hooks/note-people.ts';
import { explainLastAdmin, keepAnAdmin, keepTheLastAdmin } from './hooks/keep-an-admin.ts';
import { roleLabels } from './role-labels.ts';
import { signInFields } from '../../sign-in/user-fields.ts';
import { signInHooks } from '../../sign-in/hooks/sign-in-hooks.ts';
import { groups } from '../../admin/groups.ts';
import { named } from '../../admin/named.ts';

/** The people who write: editors, translators, moderators and those who admit them. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: { en: 'Person', es: 'Persona', uk: 'Людина', ar: 'شخص' },
    plural: named({ en: 'People', es: 'Personas', uk: 'Люди', ar: 'الأشخاص' })
  },
  auth: {
    // Payload's own counting locks an account for everybody: src/sign-in/limiter counts instead.
    maxLoginAttempts: 0,
    tokenExpiration: 12 * 60 * 60,
    cookies: { sameSite: 'Lax', secure: env.CMS_URL.startsWith('https:') }
  },
  access: {
    admin: ({ req }) => person(req) !== null,
    // One is invited: src/invitations.
    create: noOne,
    read: staff,
    update: ({ req, id }) => has(req, 'admin') || (person(req) !== null && person(req)?.id === id),
    delete: admins,
    unlock: noOne
  },
  endpoints: [inviteEndpoint, accessLinkEndpoint, loginEndpoint],
  hooks: {
    ...signInHooks,
    beforeChange: [keepAnAdmin],
    afterChange: [...signInHooks.afterChange, notePeople],
    beforeDelete: [keepTheLastAdmin],
    afterDelete: [noteRemovedPeople],
    afterError: [explainLastAdmin]
  },
  admin: {
    group: groups.settings,
    useAsTitle: 'name',
    hideAPIURL: true,
    defaultColumns: ['name', 'email', 'roles', 'languages', 'invitedAt'],
    components: inviteComponents
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 100,
      label: { en: 'Public name', es: 'Nombre público', uk: 'Публічне ім’я', ar: 'الاسم المعلن' }
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      options: roles.map((value) => ({ value, label: roleLabels[value] })),
      label: { en: 'Roles', es: 'Funciones', uk: 'Ролі', ar: 'الأدوار' },
      access: { create: ({ req }) => has(req, 'admin'), update: ({ req }) => has(req, 'admin') }
    },
    {
      name: 'languages',
      type: 'text',
      hasMany: true,
      label: { en: 'Translates into', es: 'Traduce al', uk: 'Перекладає', ar: 'يترجم إلى' },
      access: { create: ({ req }) => has(req, 'admin'), update: ({ req }) => has(req, 'admin') },
      validate: (value: unknown, { req }: { req: PayloadRequest }) =>
        value == null ||
        (Array.isArray(value) && value.every((tag) => asLanguageTag(tag) !== null)) ||
        inTheirLanguage(req, notATag),
      admin: {
        condition: (data) => data?.roles?.includes('translator'),
        components: {
          Field: '/admin/fields/LanguagesField#LanguagesField',
          Cell: '/admin/fields/LanguageCell#LanguageCell'
        }
      }
    },
    adminLanguageField,
    ...signInFields,
    invitedAtField,
    accessLinkField
  ]
};
