'use client';

import { useTranslation } from '@payloadcms/ui';
import { inTheirLanguage, type Sentences } from '../../../admin/their-language.ts';
import { DecisionNews } from './DecisionNews.tsx';
import { decisionTexts as texts } from './decision-texts.ts';
import type { LastDecision } from './last-decision.ts';
import { useDecision } from './use-decision.ts';
import { whose } from './whose.ts';

/** On the next comment's form: what was decided on the one before, the way to take it back, and to it. */
export function BeforeThis({ last }: { last: LastDecision }) {
  const { i18n } = useTranslation();
  const say = (sentences: Sentences) => inTheirLanguage({ i18n }, sentences);
  const { news, isBusy, undo } = useDecision(last.comment.id, last.state, last);
  return (
    <div className="decide-field__before">
      <DecisionNews about={whose(last.comment, say)} news={news} isBusy={isBusy} onUndo={() => void undo()} />
      {news && news.about !== 'done' && (
        <a href={`/admin/collections/comments/${last.comment.id}`}>{say(texts.open)}</a>
      )}
    </div>
  );
}
