import type { GlobalConfig } from 'payload';
import { editors, staff } from '../../access/roles.ts';
import { groups } from '../../admin/groups.ts';
import { campaignFields } from './fields.ts';
import { overviewEndpoint } from './endpoints/overview.ts';

/** Who we are: what every page of the site needs to know. */
export const campaign: GlobalConfig = {
  slug: 'campaign',
  label: { en: 'Campaign', es: 'Campaña', uk: 'Кампанія', ar: 'الحملة' },
  access: { read: staff, update: editors },
  admin: { group: groups.publishing, hideAPIURL: true },
  endpoints: [overviewEndpoint],
  fields: campaignFields
};
