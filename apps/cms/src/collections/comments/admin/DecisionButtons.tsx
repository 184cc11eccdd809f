'use client';

import { useTranslation } from '@payloadcms/ui';
import { useIsReady } from '../../../admin/use-is-ready.ts';
import { inTheirLanguage } from '../../../admin/their-language.ts';
import type { Decision, State } from './decide.ts';
import { decisionLabels } from './decision-texts.ts';

type Props = {
  /** Whose comment it is, in words. */
  about: string;
  state: State;
  isBusy: boolean;
  onDecision: (decision: Decision) => void;
};

/** One button for each state that the comment is not in. */
export function DecisionButtons({ about, state, isBusy, onDecision }: Props) {
  const { i18n } = useTranslation();
  const isReady = useIsReady();
  const others = (['approve', 'spam', 'trash'] as const).filter(
    (decision) => !(decision === 'approve' && state.status === 'approved') && decision !== state.status
  );
  return (
    <div className="decide__buttons">
      {others.map((decision) => {
        const label = inTheirLanguage({ i18n }, decisionLabels[decision]);
        return (
          <button
            key={decision}
            type="button"
            className={`decide__button decide__button--${decision}`}
            aria-label={`${label}: ${about}`}
            disabled={!isReady}
            // Not `disabled`, which would take the focus away.
            aria-disabled={isBusy}
            onClick={() => onDecision(decision)}
          >
            {label}
          </button>
        );
      })}
    </div>
  );
}
