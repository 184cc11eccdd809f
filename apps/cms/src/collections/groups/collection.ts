import type { CollectionConfig } from 'payload';
import { publicGroups } from './access.ts';
import { anyOf } from '../../access/any-of.ts';
import { editors, staff } from '../../access/roles.ts';
import { noteDeletion } from '../../audit/hooks/note-deletion.ts';
import { groups as headings } from '../../admin/groups.ts';
import { named } from '../../admin/named.ts';
import { nameField, plainSlugField } from '../../fields/name.ts';
import { webAddressField } from '../../fields/web-address.ts';
import { listEndpoint } from './endpoints/list.ts';
import { readEndpoint } from './endpoints/read.ts';

/** Groups that take part: whom a work comes from, and, if they like, a page of their own. */
export const groups: CollectionConfig = {
  slug: 'groups',
  labels: {
    singular: { en: 'Group', es: 'Grupo', uk: 'Група', ar: 'مجموعة' },
    plural: named({ en: 'Groups', es: 'Grupos', uk: 'Групи', ar: 'المجموعات' })
  },
  defaultSort: 'name',
  access: { create: editors, read: anyOf(staff, publicGroups), update: editors, delete: editors },
  admin: {
    group: headings.publishing,
    useAsTitle: 'name',
    defaultColumns: ['name', 'place', 'isPublic'],
    hideAPIURL: true
  },
  disableDuplicate: true,
  endpoints: [listEndpoint, readEndpoint],
  hooks: { afterDelete: [noteDeletion] },
  fields: [
    nameField,
    {
      name: 'place',
      type: 'text',
      maxLength: 200,
      label: { en: 'Place', es: 'Lugar', uk: 'Місце', ar: 'المكان' }
    },
    {
      name: 'links',
      type: 'array',
      maxRows: 20,
      label: { en: 'Links', es: 'Enlaces', uk: 'Посилання', ar: 'روابط' },
      fields: [
        {
          name: 'name',
          type: 'text',
          required: true,
          maxLength: 100,
          label: { en: 'Name', es: 'Nombre', uk: 'Назва', ar: 'الاسم' }
        },
        webAddressField({
          name: 'address',
          required: true,
          label: { en: 'Address', es: 'Dirección', uk: 'Адреса', ar: 'العنوان' }
        })
      ]
    },
    {
      name: 'isPublic',
      type: 'checkbox',
      defaultValue: false,
      label: {
        en: 'Shown to visitors',
        es: 'Visible al público',
        uk: 'Видно відвідувачам',
        ar: 'يظهر للزوار'
      },
      admin: {
        position: 'sidebar',
        description: {
          en: 'A group that would be in danger stays unnamed: leave it off.',
          es: 'Un grupo en peligro no se nombra: déjelo sin marcar.',
          uk: 'Групу, якій це загрожує, не називають: не позначайте.',
          ar: 'المجموعة المعرضة للخطر لا تُذكر: اتركه دون تعليم.'
        }
      }
    },
    plainSlugField
  ]
};
