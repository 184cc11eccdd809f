import { getTranslation } from '@payloadcms/translations';
import type { DefaultServerCellComponentProps } from 'payload';
import { inTheirLanguage } from '../../admin/their-language.ts';

/** Who did it; or that nobody was signed in: a link's holder, a command, the set-up. */
export function ActorCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  return cellData ? <bdi>{String(cellData)}</bdi> : <i>{inTheirLanguage({ i18n }, nobody)}</i>;
}

/** Where it was done: the collection's own name. */
export function CollectionCell({ cellData, i18n, payload }: DefaultServerCellComponentProps) {
  const known = payload.collections[cellData as 'users'];
  return <>{known ? getTranslation(known.config.labels.plural, i18n) : String(cellData ?? '')}</>;
}

const nobody = { en: 'nobody signed in', es: 'nadie con sesión', uk: 'без входу', ar: 'دون تسجيل دخول' };
