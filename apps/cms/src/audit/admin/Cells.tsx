import { getTranslation } from '@payloadcms/translations';
import type { DefaultServerCellComponentProps } from 'payload';
import { inTheirLanguage } from '../../admin/their-language.ts';
import { detailInWords } from './detail-in-words.ts';

type Props = DefaultServerCellComponentProps;

/** Who did it; or that nobody was signed in: a link's holder, a command, the set-up. */
export function ActorCell({ cellData, i18n }: Props) {
  return cellData ? <bdi>{String(cellData)}</bdi> : <i>{inTheirLanguage({ i18n }, nobody)}</i>;
}

/** Where it was done: the collection's own name, or that of the settings. */
export function CollectionCell({ cellData, i18n, payload }: Props) {
  const { collection, global } = placeOf(cellData, payload);
  if (collection) return <>{getTranslation(collection.labels.plural, i18n)}</>;
  return <>{global ? getTranslation(global.label, i18n) : String(cellData ?? '')}</>;
}

/** What else there is to say of it, in words instead of names of fields and values. */
export function DetailCell({ cellData, rowData, i18n, payload }: Props) {
  const { collection, global } = placeOf(rowData?.collection, payload);
  const fields = (collection ?? global)?.fields ?? [];
  return (
    <bdi>
      {detailInWords(String(cellData ?? ''), fields, (words) => getTranslation(words as string, i18n))}
    </bdi>
  );
}

function placeOf(slug: unknown, payload: Props['payload']) {
  return {
    collection: payload.collections[slug as 'users']?.config,
    global: payload.config.globals.find((each) => each.slug === slug)
  };
}

const nobody = { en: 'nobody signed in', es: 'nadie con sesión', uk: 'без входу', ar: 'دون تسجيل دخول' };
