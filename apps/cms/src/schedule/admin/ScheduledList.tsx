'use client';

import { Button } from '@payloadcms/ui';
import type { ScheduledChange } from '../read-schedule.ts';
import type { ScheduleTexts } from './texts.ts';

type Props = {
  texts: ScheduleTexts;
  language: string;
  scheduled: ScheduledChange[];
  isDisabled: boolean;
  onWithdraw: (id: string) => void;
};

/** What waits, each with its *Withdraw*, and what went wrong. */
export function ScheduledList({ texts, language, scheduled, isDisabled, onWithdraw }: Props) {
  if (scheduled.length === 0) return <p>{texts.nothing}</p>;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' });
  return (
    <ul className="desk-dialog__list">
      {scheduled.map(({ id, action, at, state, by, problem }) => (
        <li key={id}>
          <span>
            <strong>
              {state === 'failed' && `${texts.failed}: `}
              {action === 'publish' ? texts.publish : texts.unpublish}
            </strong>{' '}
            <time dateTime={at}>{day.format(new Date(at))}</time>
            {by && (
              <>
                {' '}
                {texts.by} <bdi>{by}</bdi>
              </>
            )}
            {problem && <span className="desk-dialog__refusal">{problem}</span>}
          </span>
          {state === 'waiting' && (
            <Button
              buttonStyle="secondary"
              size="small"
              margin={false}
              disabled={isDisabled}
              onClick={() => onWithdraw(id)}
            >
              {texts.withdraw}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
