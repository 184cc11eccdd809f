'use client';

import type { LiveLink } from './live-links.ts';
import type { ShareTexts } from './texts.ts';

type Props = {
  /** Null while they are being asked for. */
  links: LiveLink[] | null;
  language: string;
  text: ShareTexts;
  onWithdraw: (id: string) => void;
};

/** The links to a draft that work. */
export function LiveLinks({ links, language, text, onWithdraw }: Props) {
  const moments = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const written = (iso: string) => moments.format(new Date(iso));
  return (
    <section>
      <h3>{text.working}</h3>
      {links?.length === 0 && <p>{text.none}</p>}
      <ul>
        {links?.map(({ id, createdAt, endsAt }) => (
          <li key={id}>
            <span>
              {text.until.replace('{made}', written(createdAt)).replace('{until}', written(endsAt))}
            </span>
            <button
              type="button"
              aria-label={text.withdrawLink.replace('{until}', written(endsAt))}
              onClick={() => onWithdraw(id)}
            >
              {text.withdraw}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
