import { getTranslation } from '@payloadcms/translations';
import type { RelationshipFieldServerComponent } from 'payload';
import { placeOf } from '../places.ts';
import { PlaceLinks } from './PlaceLinks.tsx';

/** On a comment's form: what it stands under, in the admin and on the site. */
export const OnField: RelationshipFieldServerComponent = async ({ data, field, path, payload, req }) => {
  const place = await placeOf(data?.on, payload);
  if (!place) return null;
  return (
    <div className="field-type" id={`field-${path}`}>
      <span className="field-label">{field.label ? getTranslation(field.label, req.i18n) : path}</span>
      <PlaceLinks place={place} i18n={req.i18n} />
    </div>
  );
};
