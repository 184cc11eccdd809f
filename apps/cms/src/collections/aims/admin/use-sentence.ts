'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { ScreenAim } from '../operations/screen.ts';
import type { Send } from './use-aims.ts';

/** How long somebody pauses before what they wrote is saved: milliseconds. */
const pause = 900;

export type Saving =
  { state: 'quiet' | 'typing' | 'saving' | 'saved' } | { state: 'failed'; message: string };

/**
 * A sentence that is edited in place and saves itself. `newer` is what somebody else saved while this was being
 * written; until the person chose between the two, nothing is saved.
 */
export function useSentence(aim: ScreenAim, send: Send) {
  const [written, setWritten] = useState(aim.sentence);
  const [saving, setSaving] = useState<Saving>({ state: 'quiet' });
  const [newer, setNewer] = useState<string | null>(null);
  // What the server is known to have, what is written at this moment, and whether it is on its way.
  const base = useRef(aim.sentence);
  const now = useRef(aim.sentence);
  const isOnItsWay = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    const sentence = asOneLine(now.current);
    if (isOnItsWay.current || sentence === base.current) return;
    isOnItsWay.current = true;
    setSaving({ state: 'saving' });
    const was = base.current;
    const { result, message } = await send(`/${aim.id}/sentence`, { sentence, was });
    isOnItsWay.current = false;
    if (result === 'done') {
      base.current = sentence;
      setSaving({ state: asOneLine(now.current) === sentence ? 'saved' : 'typing' });
    } else {
      setSaving({ state: 'failed', message: result === 'stale' ? '' : message });
    }
  }, [aim.id, send]);

  const put = useCallback((text: string) => {
    now.current = text;
    setWritten(text);
  }, []);

  const write = (text: string) => {
    put(text);
    setSaving({ state: 'typing' });
    clearTimeout(timer.current);
    if (newer === null) timer.current = setTimeout(() => void save(), pause);
  };

  useEffect(() => {
    if (isOnItsWay.current || aim.sentence === base.current) return;
    if (asOneLine(now.current) === base.current || asOneLine(now.current) === aim.sentence) {
      base.current = aim.sentence;
      if (asOneLine(now.current) !== aim.sentence) put(aim.sentence);
      setNewer(null);
    } else {
      clearTimeout(timer.current);
      setNewer(aim.sentence);
    }
  });

  const keepMine = () => {
    base.current = newer!;
    setNewer(null);
    return save();
  };
  const takeTheirs = () => {
    base.current = newer!;
    put(newer!);
    setNewer(null);
    setSaving({ state: 'quiet' });
  };

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (asOneLine(now.current) !== base.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);

  return {
    written,
    saving,
    newer,
    write,
    save: newer === null ? save : async () => {},
    put,
    keepMine,
    takeTheirs
  };
}

const asOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
