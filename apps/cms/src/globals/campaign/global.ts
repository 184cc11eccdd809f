import type { GlobalConfig } from 'payload';
import { editors, staff } from '../../access/roles.ts';
import { noteChangedFields } from '../../audit/hooks/note-settings.ts';
import { groups } from '../../admin/groups.ts';
import { hiddenUnless } from '../../admin/hidden-unless.ts';
import { campaignFields } from './fields.ts';
import { checklistEndpoint } from '../../checklist/endpoint.ts';
import { overviewEndpoint } from './endpoints/overview.ts';

/** Who we are: what every page of the site needs to know. */
export const campaign: GlobalConfig = {
  slug: 'campaign',
  label: { en: 'Campaign', es: 'Campaña', uk: 'Кампанія', ar: 'الحملة' },
  access: { read: staff, update: editors },
  admin: { group: groups.publishing, hidden: hiddenUnless('admin', 'editor'), hideAPIURL: true },
  endpoints: [overviewEndpoint, checklistEndpoint],
  hooks: { afterChange: [noteChangedFields('campaign-changed')] },
  fields: campaignFields
};
