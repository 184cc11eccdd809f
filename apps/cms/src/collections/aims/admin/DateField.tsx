'use client';

import { useId } from 'react';
import { DateInput } from '../../../admin/fields/DateInput.tsx';

type Props = { label: string; value: string; onChange: (date: string) => void };

/** A day of the calendar up to today. */
export function DateField({ label, value, onChange }: Props) {
  const id = useId();
  return (
    <div className="aims-field">
      <label htmlFor={id}>{label}</label>
      <DateInput
        id={id}
        name="date"
        required
        max={new Date().toISOString().slice(0, 10)}
        value={value}
        onDay={onChange}
      />
    </div>
  );
}
