'use client';

import { useTranslation } from '@payloadcms/ui';
import { inTheirLanguage, type Sentences } from '../admin/their-language.ts';
import { Decide } from '../collections/comments/admin/Decide.tsx';
import { decisionTexts as texts } from '../collections/comments/admin/decision-texts.ts';
import { PlaceLinks } from '../collections/comments/admin/PlaceLinks.tsx';
import { whose } from '../collections/comments/admin/whose.ts';
import type { HeldComment } from './sections/held-comments.ts';
import { When } from './When.tsx';

/** Longer ones are read to their end on their own page. */
const longest = 400;

/** A comment with what it takes to decide about it: its words, whose they are and where they stand. */
export function WaitingComment({ comment, onDone }: { comment: HeldComment; onDone: () => void }) {
  const { i18n } = useTranslation();
  const say = (sentences: Sentences) => inTheirLanguage({ i18n }, sentences);
  const { id, kind, name, source, language, writtenAt, place } = comment;
  const words = comment.text ?? '';
  const isCut = words.length > longest;
  const href = `/admin/collections/comments/${id}`;
  const about = whose(comment, say);
  return (
    <li>
      <a href={href} dir="auto">
        {(kind === 'comment' ? name : source?.title || source?.address) || say(texts.unnamed)}
      </a>
      <span className="dashboard-desk__facts">
        <When at={writtenAt} withTime={false} language={i18n.language} />
        {place && (
          <span className="waiting-comments__place">
            {say(texts.under)} <PlaceLinks place={place} i18n={i18n} />
          </span>
        )}
      </span>
      {kind !== 'comment' && source?.address && (
        <bdi className="waiting-comments__source">{source.address}</bdi>
      )}
      {words && (
        <blockquote lang={language ?? undefined} dir="auto">
          {isCut ? `${words.slice(0, longest - 2).trimEnd()} …` : words}
        </blockquote>
      )}
      {isCut && (
        <a className="waiting-comments__more" href={href} aria-label={`${say(texts.readOn)}: ${about}`}>
          {say(texts.readOn)}
        </a>
      )}
      <Decide comment={comment} onDone={onDone} />
    </li>
  );
}
