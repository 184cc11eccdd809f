'use client';

import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react';
import { askShare, type ShareAnswer } from './ask-share.ts';
import type { LiveLink } from './live-links.ts';
import { LiveLinks } from './LiveLinks.tsx';
import { NewLink } from './NewLink.tsx';
import type { ShareTexts } from './texts.ts';

type Props = { address: string; language: string; text: ShareTexts; onClose: () => void };

/** How long, the new link with Copy, and the links that work, each with Withdraw. */
export function ShareDialog({ address, language, text, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [links, setLinks] = useState<LiveLink[] | null>(null);
  const [made, setMade] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [days, setDays] = useState('3');

  async function run(asking: Promise<ShareAnswer>, done = '') {
    setIsBusy(true);
    setSaid('');
    try {
      const answer = await asking;
      setLinks(answer.links);
      if (answer.url) setMade(answer.url);
      setSaid(done);
    } catch (error) {
      setSaid((error as Error).message);
    } finally {
      setIsBusy(false);
    }
  }

  useEffect(() => {
    dialog.current?.showModal();
    void run(askShare(address, text.failed));
    // Once, when it opens.
  }, []);

  function make(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    // React hands events on to the form that the button stands in.
    event.stopPropagation();
    void run(askShare(address, text.failed, { days: Number(days) }));
  }

  return (
    <dialog ref={dialog} className="share-dialog" aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{text.heading}</h2>
      <p>{text.explanation}</p>
      <form onSubmit={make} noValidate>
        <label>
          {text.days}
          <input
            type="number"
            min={1}
            max={14}
            value={days}
            onChange={({ target }) => setDays(target.value)}
          />
        </label>
        <button type="submit" disabled={isBusy}>
          {text.make}
        </button>
      </form>
      {made && <NewLink key={made} url={made} text={text} onSaid={setSaid} />}
      <p role="status">{said}</p>
      <LiveLinks
        links={links}
        language={language}
        text={text}
        onWithdraw={(id) =>
          void run(askShare(`/api/guest-tokens/${id}/withdraw`, text.failed, {}), text.withdrawn)
        }
      />
      <button type="button" onClick={() => dialog.current?.close()}>
        {text.close}
      </button>
    </dialog>
  );
}
