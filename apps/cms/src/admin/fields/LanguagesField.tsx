import { getTranslation } from '@payloadcms/translations';
import { offeredLanguages } from '@broadside/types';
import type { TextFieldServerComponent } from 'payload';
import { ownName } from '../language-name.ts';
import { LanguagesSelect } from './LanguagesSelect.tsx';

/**
 * Several languages, each by its own name. The campaign's own are chosen among those of the world, in the order that is
 * then kept everywhere; anybody else's among the campaign's.
 */
export const LanguagesField: TextFieldServerComponent = async (props) => {
  const { payload, path, field, readOnly, data, collectionSlug, req } = props;
  const isCampaign = !collectionSlug;
  const campaign = await payload.findGlobal({ slug: 'campaign', depth: 0, overrideAccess: true, req });
  const own = (data?.[field.name] as string[] | null | undefined) ?? [];
  const tags = isCampaign ? offeredLanguages : [...new Set([...(campaign.languages ?? []), ...own])];
  const description = field.admin?.description;
  return (
    <LanguagesSelect
      path={path}
      label={field.label ? getTranslation(field.label, req.i18n) : path}
      description={
        description && typeof description === 'object' ? getTranslation(description, req.i18n) : ''
      }
      options={tags.map((value) => ({ value, label: `${ownName(value)} (${value})` }))}
      isOwnOrder={isCampaign}
      required={field.required ?? false}
      readOnly={readOnly ?? false}
    />
  );
};
