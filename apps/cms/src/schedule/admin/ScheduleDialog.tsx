'use client';

import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { DeskDialog } from '../../admin/DeskDialog.tsx';
import type { ScheduledChange } from '../read-schedule.ts';
import { askForSchedule, type Answer } from './ask.ts';
import { ScheduledList } from './ScheduledList.tsx';
import type { ScheduleTexts } from './texts.ts';
import { asTyped, nextHour, zoneName } from './zone.ts';

type Props = {
  /** Of the document's schedule, below /api. */
  path: string;
  texts: ScheduleTexts;
  language: string;
  isPublished: boolean;
  scheduled: ScheduledChange[];
  onChange: (scheduled: ScheduledChange[]) => void;
  onClose: () => void;
};

/** What is scheduled, and a form for more. */
export function ScheduleDialog({ path, texts, language, isPublished, scheduled, onChange, onClose }: Props) {
  const ids = { when: useId(), zone: useId() };
  const [action, setAction] = useState<'publish' | 'unpublish' | null>(
    // Nothing that takes a text away is chosen for anybody.
    isPublished ? null : 'publish'
  );
  const [typed, setTyped] = useState(() => asTyped(nextHour(new Date())));
  const [said, setSaid] = useState<{ sentence: string; isRefusal: boolean } | null>(null);
  const [isAsking, setAsking] = useState(false);

  const ask = async (asking: Promise<Answer>, done: string) => {
    setAsking(true);
    const answer = await asking;
    setAsking(false);
    if (answer && 'scheduled' in answer) onChange(answer.scheduled);
    setSaid(
      answer && 'scheduled' in answer
        ? { sentence: done, isRefusal: false }
        : { sentence: answer?.refused ?? texts.noAnswer, isRefusal: true }
    );
  };
  const save = () => {
    const moment = new Date(typed);
    const at = Number.isNaN(moment.getTime()) ? '' : moment.toISOString();
    void ask(askForSchedule(path, { action, at }), texts.isScheduled);
  };

  return (
    <DeskDialog
      heading={texts.heading}
      onSubmit={save}
      onClose={onClose}
      before={
        <ScheduledList
          texts={texts}
          language={language}
          scheduled={scheduled}
          isDisabled={isAsking}
          onWithdraw={(id) => void ask(askForSchedule(`/schedules/${id}/withdraw`, {}), texts.isWithdrawn)}
        />
      }
    >
      {(close) => (
        <>
          <fieldset>
            <legend>{texts.action}</legend>
            {(['publish', 'unpublish'] as const).map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name="what"
                  required
                  checked={action === each}
                  onChange={() => setAction(each)}
                />{' '}
                {texts[each]}
              </label>
            ))}
          </fieldset>
          <label htmlFor={ids.when}>{texts.when}</label>
          <input
            id={ids.when}
            type="datetime-local"
            required
            value={typed}
            min={asTyped(new Date())}
            aria-describedby={ids.zone}
            onChange={(event) => setTyped(event.target.value)}
          />
          <p id={ids.zone}>
            {texts.zone} <bdi>{zoneName(new Date(typed || Date.now()), language)}</bdi>.{' '}
            {action === 'publish' && texts.newest}
          </p>
          <p role="status" className={said?.isRefusal ? 'desk-dialog__refusal' : undefined}>
            {said?.sentence}
          </p>
          <div className="desk-dialog__buttons">
            <Button type="submit" size="medium" margin={false} disabled={isAsking}>
              {texts.save}
            </Button>
            <Button buttonStyle="secondary" size="medium" margin={false} onClick={close}>
              {texts.close}
            </Button>
          </div>
        </>
      )}
    </DeskDialog>
  );
}
