'use client';

import { useId } from 'react';
import { useTexts } from './use-texts.ts';

export type Decision = 'amended' | 'mended';
type Props = { value: Decision | undefined; onChoice: (decision: Decision) => void };

/** Whether a changed sentence is an amendment or a typing error: only the person knows. */
export function WhatIsIt({ value, onChoice }: Props) {
  const { text } = useTexts();
  const name = useId();
  const choice = (decision: Decision, label: string, help: string) => (
    <label>
      <input type="radio" name={name} checked={value === decision} onChange={() => onChoice(decision)} />
      <span>
        {label} <small>{help}</small>
      </span>
    </label>
  );
  return (
    <fieldset className="aims-choice">
      <legend>{text.whatIsIt}</legend>
      {choice('amended', text.amended, text.amendedHelp)}
      {choice('mended', text.mended, text.mendedHelp)}
    </fieldset>
  );
}
