import { getTranslation } from '@payloadcms/translations';
import type { TextFieldServerComponent } from 'payload';
import { has, person } from '../../access/roles.ts';
import type { EditorialDocument } from '../../documents/editorial.ts';
import { languageIsOpen } from '../../hooks/keep-language-and-original.ts';
import { ownName } from '../language-name.ts';
import { LanguageSelect } from './LanguageSelect.tsx';

/**
 * A choice among the campaign's languages, each by its own name; for a translator, among those that are theirs too.
 * It stands fast once anything hangs on it.
 */
export const LanguageField: TextFieldServerComponent = async (props) => {
  const { payload, path, field, readOnly, id, data, collectionSlug, req, value } = props;
  const campaign = await payload.findGlobal({ slug: 'campaign', depth: 0, overrideAccess: true });
  const document = { ...data, id: String(id) } as EditorialDocument;
  const isOpen = id === undefined || (await languageIsOpen({ collection: collectionSlug, document }, req));
  const isFixed = readOnly || !isOpen;
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
