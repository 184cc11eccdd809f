import { getTranslation } from '@payloadcms/translations';
import type { TextFieldServerComponent } from 'payload';
import { has, person } from '../../access/roles.ts';
import { ownName } from '../language-name.ts';
import { LanguageSelect } from './LanguageSelect.tsx';

/**
 * A choice among the campaign's languages, each by its own name; for a translator, among those that are theirs too.
 * Once the document exists it stands fast.
 */
export const LanguageField: TextFieldServerComponent = async (props) => {
  const { payload, path, field, readOnly, id, req, value } = props;
  const campaign = await payload.findGlobal({ slug: 'campaign', depth: 0, overrideAccess: true });
  const isFixed = readOnly || id !== undefined;
  const offered = (campaign.languages ?? ['en']).filter(
    (tag) => isFixed || has(req, 'admin', 'editor') || person(req)?.languages?.includes(tag)
  );
  // A document keeps its language when the campaign gives it up.
  const tags = typeof value === 'string' && value ? [...new Set([...offered, value])] : offered;
  return (
    <LanguageSelect
      path={path}
      label={field.label ? getTranslation(field.label, req.i18n) : path}
      options={tags.map((tag) => ({ value: tag, label: `${ownName(tag)} (${tag})` }))}
      readOnly={isFixed}
    />
  );
};
