'use client';

import { Button, useFormModified, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { inTheirLanguage } from '../../admin/their-language.ts';
import { testMailTexts as texts } from './test-mail-texts.ts';
import './test-mail.css';

/** Sends a mail to whoever presses it, by the saved settings, and says what the server answered. */
export function SendTestMail() {
  const { i18n } = useTranslation();
  const isModified = useFormModified();
  const [answer, setAnswer] = useState<{ sentence: string; sent: boolean } | null>(null);
  const [isSending, setIsSending] = useState(false);

  async function send() {
    setIsSending(true);
    setAnswer(null);
    setAnswer(
      await ask().catch(() => ({ sentence: inTheirLanguage({ i18n }, texts.noAnswer), sent: false }))
    );
    setIsSending(false);
  }

  return (
    <div className="field-type test-mail">
      <Button buttonStyle="secondary" size="medium" onClick={send} disabled={isSending || isModified}>
        {inTheirLanguage({ i18n }, isSending ? texts.sending : texts.send)}
      </Button>
      <p
        role="status"
        className={answer ? (answer.sent ? 'test-mail__sent' : 'test-mail__failed') : undefined}
      >
        {answer?.sentence ?? (isModified ? inTheirLanguage({ i18n }, texts.saveFirst) : '')}
      </p>
    </div>
  );
}

async function ask(): Promise<{ sentence: string; sent: boolean }> {
  const response = await fetch('/api/globals/settings/test-mail', { method: 'POST' });
  if (!response.ok) throw new Error(`The test mail was answered ${response.status}`);
  return response.json();
}
