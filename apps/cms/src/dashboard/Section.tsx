import { When } from './When.tsx';
import type { Entry } from './entry.ts';

type Props = { heading: string; entries: Entry[]; untitled: string; language: string };

/** One heading of the dashboard with its links. */
export function Section({ heading, entries, untitled, language }: Props) {
  return (
    <section>
      <h3>{heading}</h3>
      <ul>
        {entries.map(({ id, href, title, language: titleLanguage, facts, at, withTime }) => (
          <li key={id}>
            <a href={href} lang={title && titleLanguage ? titleLanguage : undefined} dir="auto">
              {title || untitled}
            </a>
            <span className="dashboard-desk__facts">
              {facts.map((fact) => (
                <span key={fact}>
                  <bdi>{fact}</bdi>
                </span>
              ))}
              {at && <When at={at} withTime={withTime ?? false} language={language} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
