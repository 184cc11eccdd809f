'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { PresenceAnswer } from '../presence/keep-presence.ts';
import { plainFetch } from './line/open-lines.ts';

/** How often an open form says that it is there: milliseconds. Keep in step with `patience` in presence/holder.ts. */
const every = 10_000;

type Place = { collection: string; id: string; form: string };

/**
 * Tells the server that a form is open, as long as it is, and answers who may write: null until the first answer, and
 * where the person may not change the document.
 */
export function usePresence({ collection, id, form }: Place) {
  const [presence, setPresence] = useState<PresenceAnswer | null>(null);
  const address = `/api/${collection}/${id}/presence`;
  const asked = useRef(0);

  const say = useCallback(
    async (more: { takeOver?: boolean } = {}): Promise<PresenceAnswer | null> => {
      const turn = ++asked.current;
      const answer = await plainFetch(address, post({ form, ...more }));
      if (!answer.ok) return null;
      const said = (await answer.json()) as PresenceAnswer;
      // An older answer must not undo a newer one.
      if (turn === asked.current) setPresence(said);
      return said;
    },
    [address, form]
  );

  useEffect(() => {
    // Without a line nobody is told anything; the line itself says so.
    const tell = () => void say().catch((error: unknown) => console.warn(error));
    const look = () => document.visibilityState === 'visible' && tell();
    const leave = () =>
      void plainFetch(address, { ...post({ form, gone: true }), keepalive: true }).catch(() => null);
    tell();
    const timer = setInterval(tell, every);
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
  }, [address, form, say]);

  return { presence, say };
}

const post = (body: unknown): RequestInit => ({
  method: 'POST',
  credentials: 'same-origin',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body)
});
