'use client';

import { useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Screen } from '../operations/screen.ts';

/** How a change ended. `aim`: the one it made, or the one a refusal speaks of. */
export type Answer = {
  result: 'done' | 'stale' | 'refused' | 'unreachable';
  message: string;
  aim: string | null;
};
export type Send = (path: string, body: unknown) => Promise<Answer>;

/**
 * The screen as the server has it: what this person changes, one change after the other, and what others changed,
 * looked up whenever the window is come back to.
 */
export function useAims(first: Screen, unreachable: string) {
  const [screen, setScreen] = useState(first);
  const queue = useRef(Promise.resolve());
  const sent = useRef(0);
  const { i18n } = useTranslation();
  const language = i18n.language as string;

  const send: Send = useCallback(
    (path, body) => {
      sent.current += 1;
      // In a row: an answer shows every aim, and an older one must not come in behind a newer.
      const answer = queue.current.then(() => ask({ path, body, language, unreachable, setScreen }));
      queue.current = answer.then(() => undefined);
      return answer;
    },
    [language, unreachable]
  );

  useEffect(() => {
    const look = async () => {
      const before = sent.current;
      const response = await fetch('/api/aims/screen', { credentials: 'same-origin' }).catch(() => null);
      if (response?.ok && sent.current === before) setScreen((await response.json()) as Screen);
    };
    const onFocus = () => document.visibilityState === 'visible' && void look();
    window.addEventListener('focus', onFocus);
    document.addEventListener('visibilitychange', onFocus);
    return () => {
      window.removeEventListener('focus', onFocus);
      document.removeEventListener('visibilitychange', onFocus);
    };
  }, []);

  /** Once everything sent so far was answered. */
  const settled = useCallback(() => queue.current, []);
  return { screen, send, settled };
}

type Asking = {
  path: string;
  body: unknown;
  language: string;
  unreachable: string;
  setScreen: (screen: Screen) => void;
};

async function ask({ path, body, language, unreachable, setScreen }: Asking): Promise<Answer> {
  try {
    const response = await fetch(`/api/aims${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body: JSON.stringify(body)
    });
    const answer = (await response.json()) as {
      screen?: Screen;
      aim?: string;
      errors?: { message: string; data?: { aim?: string } }[];
    };
    if (answer.screen) setScreen(answer.screen);
    const [error] = answer.errors ?? [];
    const result = response.ok ? 'done' : response.status === 409 ? 'stale' : 'refused';
    return { result, message: error?.message ?? '', aim: answer.aim ?? error?.data?.aim ?? null };
  } catch {
    // Offline, or an answer that is none: what was typed stays, and can be sent again.
    return { result: 'unreachable', message: unreachable, aim: null };
  }
}
