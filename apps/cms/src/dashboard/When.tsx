'use client';

import { useEffect, useState } from 'react';

type Props = { at: string; withTime: boolean; language: string };

/** A moment in the reader's own time zone, which only their browser knows; until then the day in UTC. */
export function When({ at, withTime, language }: Props) {
  const [isHere, setHere] = useState(false);
  useEffect(() => setHere(true), []);
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'medium',
    ...(withTime && isHere && { timeStyle: 'short' }),
    ...(!isHere && { timeZone: 'UTC' })
  });
  return <time dateTime={at}>{format.format(new Date(at))}</time>;
}
