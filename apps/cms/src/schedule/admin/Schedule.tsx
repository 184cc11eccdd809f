'use client';

import { useIsReady } from '../../admin/use-is-ready.ts';
import './schedule.css';
import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import type { ScheduledChange } from '../read-schedule.ts';
import { askForSchedule } from './ask.ts';
import { ScheduleDialog } from './ScheduleDialog.tsx';
import { scheduleTexts, type ScheduleTexts } from './texts.ts';

/**
 * Beside the form's buttons: what is scheduled for the document, and the way to schedule. Only for who may publish it,
 * which the CMS says.
 */
export function Schedule() {
  const isReady = useIsReady();
  const { id, collectionSlug, isTrashed, hasPublishedDoc } = useDocumentInfo();
  const { i18n } = useTranslation();
  const texts = scheduleTexts[i18n.language as keyof typeof scheduleTexts] ?? scheduleTexts.en;
  const language = i18n.language === 'en' ? 'en-GB' : i18n.language;
  const [scheduled, setScheduled] = useState<ScheduledChange[] | null>(null);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLSpanElement>(null);
  const path = id && collectionSlug && !isTrashed ? `/${collectionSlug}/${id}/schedule` : null;

  useEffect(() => {
    let isGone = false;
    if (!path) return;
    void askForSchedule(path).then((answer) => {
      if (!isGone) setScheduled(answer && 'scheduled' in answer ? answer.scheduled : null);
    });
    return () => {
      isGone = true;
    };
    // What was published or taken back meanwhile may have been what was scheduled.
  }, [path, hasPublishedDoc]);

  if (!path || !scheduled) return null;
  return (
    <>
      <span ref={button} className={`schedule${scheduled.length > 0 ? ' schedule--planned' : ''}`}>
        <Button
          buttonStyle={scheduled.some(({ state }) => state === 'failed') ? 'error' : 'secondary'}
          size="medium"
          margin={false}
          disabled={!isReady}
          onClick={() => setOpen(true)}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="10" cy="10" r="8" />
            <path d="M10 5.5V10l3 2" />
          </svg>
          <span className="schedule__text">{labelOf(scheduled, texts, language)}</span>
        </Button>
      </span>
      {isOpen && (
        <ScheduleDialog
          path={path}
          texts={texts}
          language={language}
          isPublished={Boolean(hasPublishedDoc)}
          scheduled={scheduled}
          onChange={setScheduled}
          onClose={() => {
            setOpen(false);
            button.current?.querySelector('button')?.focus();
          }}
        />
      )}
    </>
  );
}

/** The next thing to happen, or what went wrong. */
function labelOf(scheduled: ScheduledChange[], texts: ScheduleTexts, language: string): string {
  const first = scheduled[0];
  if (!first) return texts.schedule;
  if (first.state === 'failed') return texts.failed;
  const when = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit'
  }).format(new Date(first.at));
  return `${first.action === 'publish' ? texts.publishes : texts.unpublishes} ${when}`;
}
