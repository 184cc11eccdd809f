import type { BeforeDocumentControlsServerProps } from 'payload';
import { env } from '../current-env.ts';
import type { EditorialCollection, EditorialDocument } from '../documents/editorial.ts';
import { hasPublicOriginal } from './has-public-original.ts';
import { PublicLink } from './PublicLink.tsx';
import { siteAddress, type Placed } from './site-address.ts';
import { inTheirLanguage } from './their-language.ts';

type Props = BeforeDocumentControlsServerProps & { collection: EditorialCollection };

/** Beside a form's buttons: a link to the document's page on the site, as long as it has one. */
export async function OnTheSite({ id, collection, payload, user, i18n }: Props) {
  if (!id || !user) return null;
  // The row itself, not its newest draft: the site has what was published.
  const document = (await payload.findByID({
    collection,
    id: String(id),
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user
  })) as (EditorialDocument & Placed) | null;
  if (!document || !(await hasPublicOriginal(document, collection, payload))) return null;

  const place = { siteUrl: env.SITE_URL, collection };
  return (
    <PublicLink
      place={place}
      address={document._status === 'published' ? siteAddress(place, document) : null}
      text={inTheirLanguage({ i18n }, onTheSite)}
    />
  );
}

const onTheSite = { en: 'On the site', es: 'En el sitio', uk: 'На сайті', ar: 'على الموقع' };
