'use client';

import { ownName } from '../../admin/language-name.ts';
import type { EditorialCollection } from '../../documents/editorial.ts';
import type { LanguageOfWork } from '../languages-of-work.ts';
import { TranslateInto } from './TranslateInto.tsx';
import type { translationTextsIn } from './texts.ts';
import { useLanguages } from './use-languages.ts';

type Props = {
  collection: EditorialCollection;
  id: string;
  work: string;
  /** As they were when the form was opened. */
  entries: LanguageOfWork[];
  /** Languages that the person writes. */
  mine: string[] | 'all';
  texts: ReturnType<typeof translationTextsIn>;
};

export function LanguagesRow({ collection, id, work, entries, mine, texts }: Props) {
  const languages = useLanguages({ collection, id }, entries);
  return (
    <nav className="work-languages" aria-label={texts.languages}>
      <ul>
        {languages.map((entry) => (
          <li key={entry.language}>
            {entry.id ? (
              <Existing entry={entry} collection={collection} isHere={entry.id === id} texts={texts} />
            ) : mine === 'all' || mine.includes(entry.language) ? (
              <TranslateInto
                collection={collection}
                original={work}
                language={entry.language}
                label={texts.translate.replace('{language}', ownName(entry.language))}
                failed={texts.failed}
              />
            ) : (
              <span className="work-languages__missing">
                <bdi lang={entry.language}>{ownName(entry.language)}</bdi> <small>{texts.missing}</small>
              </span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

type ExistingProps = Pick<Props, 'collection' | 'texts'> & { entry: LanguageOfWork; isHere: boolean };

function Existing({ entry, collection, isHere, texts }: ExistingProps) {
  const state = entry.isOriginal ? `${texts.original}, ${texts[entry.state]}` : texts[entry.state];
  const name = <bdi lang={entry.language}>{ownName(entry.language)}</bdi>;
  return (
    <a
      href={`/admin/collections/${collection}/${entry.id}`}
      className={`work-languages__${entry.state}`}
      aria-current={isHere ? 'page' : undefined}
    >
      {name} <small>{state}</small>
    </a>
  );
}
