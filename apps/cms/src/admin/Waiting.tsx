import { getTranslation } from '@payloadcms/translations';
import type { ServerProps } from 'payload';
import { has } from '../access/roles.ts';
import { ownName } from './language-name.ts';
import { unfinishedTexts } from './unfinished-texts.ts';
import { waitingTexts } from './waiting-texts.ts';

/** The unfinished texts of whoever signed in: what they may see decides, so an editor sees all, a translator theirs. */
export async function Waiting({ payload, user, i18n }: ServerProps) {
  if (!user) return null;
  const waiting = await unfinishedTexts(payload, user);
  const text = waitingTexts[i18n.language as keyof typeof waitingTexts] ?? waitingTexts.en;
  if (waiting.length === 0) {
    return <p className="waiting">{has({ user }, 'moderator') ? text.comments : text.nothing}</p>;
  }
  const day = new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : i18n.language, {
    dateStyle: 'medium'
  });

  return (
    <section className="waiting" aria-labelledby="waiting">
      <h2 id="waiting">{text.heading}</h2>
      <ul>
        {waiting.map(({ id, title, language, collection, updatedAt, original }) => (
          <li key={id}>
            <a href={`/admin/collections/${collection}/${id}`} lang={language} dir="auto">
              {title || text.untitled}
            </a>
            <span className="waiting__facts">
              {getTranslation(payload.collections[collection].config.labels.singular, i18n)}
              {' · '}
              <span lang={language}>{ownName(language)}</span>
              {' · '}
              {text.changed} <time dateTime={updatedAt}>{day.format(new Date(updatedAt))}</time>
            </span>
            {original && (
              <small>
                {text.translates} <bdi lang={original.language}>{original.title || text.untitled}</bdi>
              </small>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
