import type { Field } from 'payload';
import { licenceFields } from '../../fields/licence.ts';

const forAll = {
  en: 'For every text and picture that names no other.',
  es: 'Para todo texto e imagen que no indique otra.',
  uk: 'Для кожного тексту й зображення, де не вказано іншої.',
  ar: 'لكل نص وصورة لم يُذكر لها غيره.'
};

/** The licence that holds wherever a text names none of its own. */
export const usualLicenceFields: Field[] = licenceFields.map((field) =>
  'name' in field && field.name === 'licence'
    ? ({ ...field, admin: { ...field.admin, description: forAll } } as Field)
    : field
);
