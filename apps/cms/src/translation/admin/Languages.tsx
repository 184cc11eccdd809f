import type { UIFieldServerProps } from 'payload';
import { has, person } from '../../access/roles.ts';
import { workOf, type EditorialCollection } from '../../documents/editorial.ts';
import { offeredLanguagesOfWork } from '../languages-of-work.ts';
import { LanguagesRow } from './LanguagesRow.tsx';
import { translationTextsIn } from './texts.ts';
import './translation.css';

type Props = UIFieldServerProps & { collection: EditorialCollection };

/** In which languages a work exists, each a link; for those it lacks, a button that begins one. */
export async function Languages({ id, data, req, i18n, collection }: Props) {
  const work = workOf({ ...data, id: id ? String(id) : undefined });
  if (!id || !work) return null;
  const entries = await offeredLanguagesOfWork({ collection, work }, req);
  if (entries.length < 2) return null;
  return (
    <LanguagesRow
      collection={collection}
      id={String(id)}
      work={work}
      entries={entries}
      mine={has(req, 'admin', 'editor') ? 'all' : (person(req)?.languages ?? [])}
      texts={translationTextsIn(i18n.language)}
    />
  );
}
