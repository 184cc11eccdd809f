import type { StaticLabel, TextFieldServerComponent } from 'payload';
import { has, person } from '../../access/roles.ts';
import { ownName } from '../language-name.ts';
import { LanguageSelect } from './LanguageSelect.tsx';

/**
 * A choice among the campaign's languages, each by its own name; for a translator, among those that are theirs too.
 * Once the document exists it stands fast.
 */
export const LanguageField: TextFieldServerComponent = async ({ payload, path, field, readOnly, id, req }) => {
  const campaign = await payload.findGlobal({ slug: 'campaign', depth: 0, overrideAccess: true });
  const isFixed = readOnly || id !== undefined;
  const offered = (campaign.languages ?? ['en']).filter(
    (tag) => isFixed || has(req, 'admin', 'editor') || person(req)?.languages?.includes(tag)
  );
  const options = offered.map((value) => ({ value, label: `${ownName(value)} (${value})` }));
  return (
    <LanguageSelect path={path} label={field.label as StaticLabel} options={options} readOnly={isFixed} />
  );
};
