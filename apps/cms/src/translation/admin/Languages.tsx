import type { UIFieldServerProps } from 'payload';
import { has, person } from '../../access/roles.ts';
import { ownName } from '../../admin/language-name.ts';
import { workOf, type EditorialCollection } from '../../documents/editorial.ts';
import { languagesOfWork, type LanguageOfWork } from '../languages-of-work.ts';
import { TranslateInto } from './TranslateInto.tsx';
import { translationTextsIn } from './texts.ts';
import './translation.css';

type Props = UIFieldServerProps & { collection: EditorialCollection };

/** In which languages a work exists, each a link; for those it lacks, a button that begins one. */
export async function Languages({ id, data, payload, req, i18n, collection }: Props) {
  const work = workOf({ ...data, id: id ? String(id) : undefined });
  if (!id || !work) return null;
  const campaign = await payload.findGlobal({ slug: 'campaign', depth: 0, overrideAccess: true });
  const offered = campaign.languages ?? [];
  const entries = await languagesOfWork({ collection, work, offered }, req);
  if (entries.length < 2) return null;
  const texts = translationTextsIn(i18n.language);
  const mayWrite = (language: string) =>
    has(req, 'admin', 'editor') || (person(req)?.languages ?? []).includes(language);

  return (
    <nav className="work-languages" aria-label={texts.languages}>
      <ul>
        {entries.map((entry) => (
          <li key={entry.language}>
            {entry.id ? (
              <Existing entry={entry} collection={collection} isHere={entry.id === id} texts={texts} />
            ) : mayWrite(entry.language) ? (
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

type ExistingProps = {
  entry: LanguageOfWork;
  collection: EditorialCollection;
  isHere: boolean;
  texts: ReturnType<typeof translationTextsIn>;
};

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
