import type { StaticLabel, TextFieldServerComponent } from 'payload';
import { LanguageSelect } from './LanguageSelect.tsx';

/** A choice among the campaign's languages, each by its own name. Once the document exists it stands fast. */
export const LanguageField: TextFieldServerComponent = async ({ payload, path, field, readOnly, id }) => {
  const campaign = await payload.findGlobal({ slug: 'campaign', depth: 0, overrideAccess: true });
  const options = (campaign.languages ?? ['en']).map((value) => ({ value, label: ownName(value) }));
  const isFixed = readOnly || id !== undefined;
  return (
    <LanguageSelect path={path} label={field.label as StaticLabel} options={options} readOnly={isFixed} />
  );
};

function ownName(tag: string): string {
  return `${new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag} (${tag})`;
}
