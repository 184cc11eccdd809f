import { inTheirLanguage } from '../../../admin/their-language.ts';
import type { Place } from '../places.ts';
import { decisionTexts as texts } from './decision-texts.ts';
import './decide.css';

type Props = { place: Place; i18n: { language: string } };

/** The ways to what a comment stands under: its form, and its page. */
export function PlaceLinks({ place, i18n }: Props) {
  const { href, title, language, onTheSite } = place;
  return (
    <span className="comment-place">
      {title === null ? (
        <a href={href}>{inTheirLanguage({ i18n }, texts.notPublic)}</a>
      ) : (
        <a href={href} lang={language ?? undefined} dir="auto">
          {title}
        </a>
      )}
      {onTheSite && (
        <a
          href={onTheSite}
          target="_blank"
          rel="noopener"
          aria-label={`${inTheirLanguage({ i18n }, texts.onTheSite)}: ${title}`}
        >
          {inTheirLanguage({ i18n }, texts.onTheSite)}
        </a>
      )}
    </span>
  );
}
