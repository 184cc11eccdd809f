'use client';

import { useId } from 'react';

type Props = { label: string; value: string; onChange: (date: string) => void };

/** A day of the calendar up to today. */
export function DateField({ label, value, onChange }: Props) {
  const id = useId();
  return (
    <div className="aims-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        name="date"
        required
        max={new Date().toISOString().slice(0, 10)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
