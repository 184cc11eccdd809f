import { getTranslation } from '@payloadcms/translations';
import type { RelationshipFieldServerComponent } from 'payload';
import { ParentLink } from './ParentLink.tsx';

/** On a comment's form: the comment it answers. */
export const ParentField: RelationshipFieldServerComponent = ({ data, field, path, payload, req }) => {
  if (!data?.parent) return null;
  return (
    <div className="field-type" id={`field-${path}`}>
      <span className="field-label">{field.label ? getTranslation(field.label, req.i18n) : path}</span>
      <ParentLink parent={data.parent} payload={payload} i18n={req.i18n} />
    </div>
  );
};
