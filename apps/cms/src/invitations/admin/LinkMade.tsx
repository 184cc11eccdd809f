'use client';

import { useTranslation } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { inTheirLanguage, type Sentences } from '../../admin/their-language.ts';
import type { MadeLink } from './ask-for-link.ts';
import { inviteTexts as texts } from './invite-texts.ts';
import './invite.css';

/** A link that was just made: whether it was mailed, and the link itself to copy. It is shown only now. */
export function LinkMade({ made }: { made: MadeLink }) {
  const { i18n } = useTranslation();
  const say = (sentences: Sentences) => inTheirLanguage({ i18n }, sentences);
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => heading.current?.focus(), []);

  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(made.link);
    } catch {
      // Without https there is no clipboard, but what is selected can still be copied.
      document.execCommand('copy');
    }
    setIsCopied(true);
  }

  const end = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <section className="link-made" aria-labelledby="link-made">
      <h2 id="link-made" ref={heading} tabIndex={-1}>
        {say(texts.invited).replace('{name}', made.person.name)}
      </h2>
      <p className={made.mailed ? 'link-made__mailed' : 'link-made__not-mailed'}>{made.sentence}</p>
      <label className="field-label" htmlFor="made-link">
        {say(texts.link)}
      </label>
      <div className="link-made__row">
        <input
          id="made-link"
          ref={field}
          readOnly
          value={made.link}
          dir="ltr"
          aria-describedby="made-link-hint"
        />
        <button type="button" className="btn btn--style-primary btn--size-medium" onClick={copy}>
          {say(texts.copy)}
        </button>
      </div>
      <p role="status">{isCopied && say(texts.copied)}</p>
      <p id="made-link-hint" className="field-description">
        {say(texts.linkHint).replace('{end}', end.format(new Date(made.endsAt)))}
      </p>
    </section>
  );
}
