'use client';

import { useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { useIsReady } from '../../admin/use-is-ready.ts';
import { inTheirLanguage, type Sentences } from '../../admin/their-language.ts';
import { askForLink, type MadeLink } from './ask-for-link.ts';
import { inviteTexts as texts } from './invite-texts.ts';
import { LinkMade } from './LinkMade.tsx';
import './invite.css';

/** A tick for a lost second factor, and the button. */
export function AccessLinkForm({ id, isInvited }: { id: string; isInvited: boolean }) {
  const { i18n } = useTranslation();
  const say = (sentences: Sentences) => inTheirLanguage({ i18n }, sentences);
  const isReady = useIsReady();
  const [removesSecondFactor, setRemoves] = useState(false);
  const [made, setMade] = useState<MadeLink | null>(null);
  const [failure, setFailure] = useState('');
  const [isSending, setIsSending] = useState(false);

  async function make() {
    setIsSending(true);
    const answer = await askForLink(
      `/api/users/${id}/access-link`,
      { removesSecondFactor },
      say(texts.failed)
    );
    setIsSending(false);
    if ('link' in answer) setMade(answer);
    else setFailure(answer.problems[0]?.message ?? '');
  }

  if (made) return <LinkMade made={made} />;
  return (
    <section className="access-link" aria-labelledby="access-link">
      <h2 id="access-link">{say(isInvited ? texts.notHereYet : texts.accessHeading)}</h2>
      <p className="field-description">{say(isInvited ? texts.invitedHint : texts.accessHint)}</p>
      {!isInvited && (
        <label className="access-link__tick">
          <input
            type="checkbox"
            checked={removesSecondFactor}
            onChange={(event) => setRemoves(event.target.checked)}
          />
          {say(texts.factorLost)}
        </label>
      )}
      <button
        type="button"
        className="btn btn--style-secondary btn--size-medium"
        onClick={make}
        disabled={!isReady || isSending}
      >
        {say(texts.makeLink)}
      </button>
      <p role="alert">{failure}</p>
    </section>
  );
}
