'use client';

import { ownName } from '../../../admin/language-name.ts';
import type { ScreenAim } from '../operations/screen.ts';
import { TranslateInto } from '../../../translation/admin/TranslateInto.tsx';
import { fill } from './texts.ts';
import { useTexts } from './use-texts.ts';

/** Links to an aim's explanation and to its translations, each with its state. */
export function Languages({ aim }: { aim: ScreenAim }) {
  const { text } = useTexts();
  const label = aim.hasExplanation || aim.state === 'retired' ? text.explain : text.addExplanation;
  const page = (id: string) => `/admin/collections/aims/${id}`;
  return (
    <ul className="aims-links">
      <li>
        {/* Which aim it is of, for those who are read the links alone. */}
        <a href={page(aim.id)} aria-label={`${label}: ${aim.sentence}`}>
          {label}
        </a>
      </li>
      {aim.translations.map(({ id, language, isPublished, isBehind }) => (
        <li key={id}>
          <a href={page(id)}>
            <bdi lang={language}>{ownName(language)}</bdi>
            {(!isPublished || isBehind) && (
              <span className="aims-links__state"> · {isPublished ? text.behind : text.draft}</span>
            )}
          </a>
        </li>
      ))}
      {aim.missing.map((language) => (
        <li key={language}>
          <TranslateInto
            collection="aims"
            original={aim.id}
            language={language}
            label={fill(text.translate, { language: ownName(language) })}
            failed={text.unreachable}
          />
        </li>
      ))}
    </ul>
  );
}
