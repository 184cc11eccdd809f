'use client';

import {
  FieldDescription,
  FieldError,
  FieldLabel,
  ReactSelect,
  type ReactSelectOption
} from '@payloadcms/ui';
import { useId } from 'react';

export type Choice = { value: string; label: string };

type Props = {
  path: string;
  label: string;
  description?: string;
  options: Choice[];
  value: string | null | undefined;
  onChoice: (value: string | null) => void;
  readOnly?: boolean;
  required?: boolean;
  showError: boolean;
};

/** A choice from a list whose label belongs to its input, which screen readers are not told by Payload's own. */
export function NamedSelect(props: Props) {
  const { path, label, description, options, value, onChoice, readOnly, required, showError } = props;
  const inputId = useId();
  const chosen = options.find((option) => option.value === value);
  // Null and not undefined, which react-select takes for "keep what you show"; Payload's types forget it.
  const shown: Choice | null = value ? (chosen ?? { value, label: value }) : null;
  return (
    <div
      className={`field-type select${showError ? ' error' : ''}${readOnly ? ' read-only' : ''}`}
      id={`field-${path}`}
    >
      <FieldLabel label={label} htmlFor={inputId} path={path} required={required ?? false} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <ReactSelect
          inputId={inputId}
          options={options}
          value={shown as ReactSelectOption}
          onChange={(option: ReactSelectOption | ReactSelectOption[] | null) =>
            onChoice(option && !Array.isArray(option) ? (option.value as string) : null)
          }
          disabled={readOnly ?? false}
          isClearable={!required}
          showError={showError}
        />
      </div>
      {description && <FieldDescription path={path} description={description} />}
    </div>
  );
}
