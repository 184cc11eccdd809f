'use client';

import type { InputHTMLAttributes } from 'react';

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'onChange'> & {
  value: string;
  onDay: (day: string) => void;
};

/** A day of the calendar, `YYYY-MM-DD`, with the browser's own calendar beside it; empty while it is none. */
export function DateInput({ onDay, ...input }: Props) {
  // Without an end browsers take years of six digits.
  return <input max="9999-12-31" {...input} type="date" onChange={(event) => onDay(event.target.value)} />;
}
