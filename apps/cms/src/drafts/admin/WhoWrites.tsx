'use client';

import { useTranslation } from '@payloadcms/ui';
import type { PresenceAnswer } from '../presence/keep-presence.ts';
import { Notice } from './Notice.tsx';
import { useDraftTexts } from './use-draft-texts.ts';

type Props = {
  presence: PresenceAnswer | null;
  /** Whether this form wrote before. */
  isTaken: boolean;
  /** Whether something typed here was not saved. */
  isKept: boolean;
  takeOver?: () => void;
};

/** Who writes, where that is somebody else, or the same person in another window. */
export function WhoWrites({ presence, isTaken, isKept, takeOver }: Props) {
  const texts = useDraftTexts();
  const { i18n } = useTranslation();
  if (!presence?.writer || presence.yours) return null;

  const { name, since, isYou } = presence.writer;
  const clock = new Date(since).toLocaleTimeString(i18n.language === 'en' ? 'en-GB' : i18n.language, {
    timeStyle: 'short'
  });
  const who = isYou
    ? texts.yourself(clock)
    : isTaken
      ? texts.tookOver(name, clock)
      : texts.writing(name, clock);
  return (
    <Notice
      text={`${who} ${isKept ? texts.kept : texts.readOnly}`}
      actions={takeOver ? [{ name: texts.takeOver, act: takeOver }] : []}
    />
  );
}
