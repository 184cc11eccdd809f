import type { ServerProps } from 'payload';
import { editorialCollections } from '../documents/editorial.ts';
import { waitingTexts } from './waiting-texts.ts';

/** The unfinished texts of whoever signed in: what they may see decides, so an editor sees all, a translator theirs. */
export async function Waiting({ payload, user, i18n }: ServerProps) {
  if (!user) return null;
  const drafts = await Promise.all(
    editorialCollections.map(async (collection) => {
      const { docs } = await payload.find({
        collection,
        where: { _status: { equals: 'draft' } },
        draft: true,
        depth: 0,
        limit: 10,
        sort: '-updatedAt',
        overrideAccess: false,
        user
      });
      return docs.map(({ id, title, language, updatedAt }) => ({
        id,
        title,
        language,
        updatedAt,
        collection
      }));
    })
  );
  const latest = drafts.flat().sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  if (latest.length === 0) return null;
  const text = waitingTexts[i18n.language as keyof typeof waitingTexts] ?? waitingTexts.en;

  return (
    <section className="waiting">
      <h2>{text.heading}</h2>
      <ul>
        {latest.map(({ id, title, language, collection }) => (
          <li key={id}>
            <a href={`/admin/collections/${collection}/${id}`} lang={language} dir="auto">
              {title || text.untitled}
            </a>{' '}
            <span>{language}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
