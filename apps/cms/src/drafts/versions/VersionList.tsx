import { Gutter, SetDocumentStepNav } from '@payloadcms/ui';
import { getTranslation } from '@payloadcms/translations';
import type { DocumentViewServerProps } from 'payload';
import { When } from '../../dashboard/When.tsx';
import { inTheirLanguage } from '../../admin/their-language.ts';
import type { EditorialCollection } from '../../documents/editorial.ts';
import { PickVersion } from './PickVersion.tsx';
import { readVersions } from './read-versions.ts';
import './versions.css';

type Props = DocumentViewServerProps & {
  hasPublishedDoc?: boolean;
  /** Said where the list stands in a drawer, to choose what a version is compared with. */
  versions?: { useVersionDrawerCreatedAtCell?: boolean };
};

/** In place of Payload's list, which shows identifiers and nobody's name: when, who, and what became of it. */
export async function VersionList({ initPageResult, hasPublishedDoc, routeSegments, ...props }: Props) {
  const { req, collectionConfig, docID } = initPageResult;
  const { i18n, t } = req;
  const collection = collectionConfig!.slug as EditorialCollection;
  const isChoice = Boolean(props.versions?.useVersionDrawerCreatedAtCell);
  const isTrashed = routeSegments?.[2] === 'trash';
  const address = `/admin/collections/${collection}/${isTrashed ? 'trash/' : ''}${docID}/versions`;
  const page = isChoice ? 1 : Math.max(1, Number(props.searchParams?.page) || 1);
  const { rows, pages } = await readVersions(
    { collection, id: String(docID), page, limit: isChoice ? 100 : 25, isPublic: Boolean(hasPublishedDoc) },
    req
  );

  const list = (
    <>
      <div className="table versions-list">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('general:updatedAt')}</th>
              <th scope="col">{inTheirLanguage(req, writtenBy)}</th>
              <th scope="col">{t('version:status')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, at, by, state }) => (
              <tr key={id}>
                <td>
                  {isChoice ? (
                    <PickVersion id={id}>
                      <When at={at} withTime language={i18n.language} />
                    </PickVersion>
                  ) : (
                    <a href={`${address}/${id}`}>
                      <When at={at} withTime language={i18n.language} />
                    </a>
                  )}
                </td>
                <td>{by ? <bdi>{by}</bdi> : '—'}</td>
                <td>
                  <span className={`versions-list__state versions-list__state--${state}`}>
                    {t(`version:${state}`)}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!isChoice && pages > 1 && (
        <p className="versions-list__pages">
          {page > 1 && <a href={`${address}?page=${page - 1}`}>{t('general:previous')}</a>}
          <span>
            {page} / {pages}
          </span>
          {page < pages && <a href={`${address}?page=${page + 1}`}>{t('general:next')}</a>}
        </p>
      )}
    </>
  );
  if (isChoice) return list;
  const { plural } = collectionConfig!.labels;
  return (
    <main className="versions">
      <SetDocumentStepNav
        collectionSlug={collection}
        id={docID!}
        isTrashed={isTrashed}
        pluralLabel={getTranslation(plural, i18n)}
        useAsTitle={collectionConfig!.admin.useAsTitle}
        view={t('version:versions')}
      />
      <Gutter className="versions__wrap">{list}</Gutter>
    </main>
  );
}

const writtenBy = { en: 'Written by', es: 'Escrita por', uk: 'Автор тексту', ar: 'كتبها' };
