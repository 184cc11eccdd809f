'use client';

import { useFormModified } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PresenceAnswer } from '../presence/keep-presence.ts';
import { plainFetch } from './line/open-lines.ts';

/** How often an open form says that it is there: milliseconds. Keep in step with `patience` in presence/holder.ts. */
const every = 10_000;

/** How long a form in which all is saved goes on to count as being written in: milliseconds. */
const rest = 3 * 60_000;

type Place = { collection: string; id: string; form: string };

type Wish = { writes?: boolean; takeOver?: boolean };

/**
 * Tells the server that a form is open, as long as it is, and that it is written in: from the first change until all
 * has been saved for a while. Answers who is here: null until the first answer, and where the person may not change
 * the document.
 */
export function usePresence({ collection, id, form }: Place) {
  const [presence, setPresence] = useState<PresenceAnswer | null>(null);
  const modified = useFormModified();
  const isTyped = useRef(modified);
  isTyped.current = modified;
  const address = `/api/${collection}/${id}/presence`;
  const asked = useRef(0);

  const say = useCallback(
    async (wish: Wish = isTyped.current ? { writes: true } : {}): Promise<PresenceAnswer | null> => {
      const turn = ++asked.current;
      const answer = await plainFetch(address, post({ form, ...wish }));
      if (!answer.ok) return null;
      const said = (await answer.json()) as PresenceAnswer;
      // An older answer must not undo a newer one.
      if (turn === asked.current) setPresence(said);
      return said;
    },
    [address, form]
  );

  // Without a line nobody is told anything; the line itself says so.
  const tell = useCallback((wish?: Wish) => void say(wish).catch((error) => console.warn(error)), [say]);

  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && tell();
    const leave = () =>
      void plainFetch(address, { ...post({ form, gone: true }), keepalive: true }).catch(() => null);
    tell();
    const timer = setInterval(() => tell(), every);
    document.addEventListener('visibilitychange', look);
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', look);
      leave();
    };
  }, [address, form, tell]);

  const isWriting = presence?.yours ?? false;
  useEffect(() => {
    if (modified && !isWriting) tell();
    if (modified || !isWriting) return;
    const timer = setTimeout(() => tell({ writes: false }), rest);
    return () => clearTimeout(timer);
  }, [modified, isWriting, tell]);

  return { presence, say };
}

const post = (body: unknown): RequestInit => ({
  method: 'POST',
  credentials: 'same-origin',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body)
});
