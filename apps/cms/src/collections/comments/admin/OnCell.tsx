import type { DefaultServerCellComponentProps } from 'payload';
import { placeOf } from '../places.ts';
import { PlaceLinks } from './PlaceLinks.tsx';

/** In the list of comments: what each stands under. */
export async function OnCell({ cellData, payload, i18n }: DefaultServerCellComponentProps) {
  const place = await placeOf(cellData, payload);
  return place && <PlaceLinks place={place} i18n={i18n} />;
}
