import type { StaticLabel, TextFieldServerComponent } from 'payload';
import { LanguageSelect } from './LanguageSelect.tsx';

/** A choice among the campaign's languages, each by its own name. */
export const LanguageField: TextFieldServerComponent = async ({
  payload,
  path,
  field,
  readOnly,
  permissions
}) => {
  const campaign = await payload.findGlobal({ slug: 'campaign', depth: 0, overrideAccess: true });
  const options = (campaign.languages ?? ['en']).map((value) => ({ value, label: ownName(value) }));
  const mayChange = permissions === true || (typeof permissions === 'object' && permissions?.update === true);
  return (
    <LanguageSelect
      path={path}
      label={field.label as StaticLabel}
      options={options}
      readOnly={readOnly || !mayChange}
    />
  );
};

function ownName(tag: string): string {
  return `${new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag} (${tag})`;
}
