import { getTranslation } from '@payloadcms/translations';
import type { RelationshipFieldServerComponent } from 'payload';
import { has } from '../../access/roles.ts';
import { relationId, type EditorialCollection } from '../../documents/editorial.ts';
import { ownName } from '../language-name.ts';
import { inTheirLanguage } from '../their-language.ts';

/** On a translation the way to its original, else nothing. */
export const TranslationOfField: RelationshipFieldServerComponent = async (props) => {
  const { payload, path, field, data, req, user } = props;
  const collection = field.relationTo as EditorialCollection;
  const label = field.label ? getTranslation(field.label, req.i18n) : path;
  const original = relationId(data?.translationOf);
  if (!original) return null;
  const { docs } = await payload.find({
    collection,
    where: { id: { equals: original } },
    draft: has(req, 'admin', 'editor'),
    depth: 0,
    overrideAccess: false,
    user
  });
  const source = docs[0];
  return (
    <div className="field-type original" id={`field-${path}`}>
      <span className="field-label">{label}</span>
      {source ? (
        <a href={`/admin/collections/${collection}/${source.id}`}>
          <span lang={source.language} dir="auto">
            {source.title || req.t('general:untitled')}
          </span>{' '}
          · <span lang={source.language}>{ownName(source.language)}</span>
        </a>
      ) : (
        inTheirLanguage(req, notPublic)
      )}
    </div>
  );
};

const notPublic = {
  en: 'An original that is not published at the moment.',
  es: 'Un original que ahora no está publicado.',
  uk: 'Оригінал, який зараз не опубліковано.',
  ar: 'أصل غير منشور حاليًا.'
};
