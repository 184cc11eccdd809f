'use client';

import {
  FieldDescription,
  FieldError,
  FieldLabel,
  ReactSelect,
  useField,
  type ReactSelectOption
} from '@payloadcms/ui';
import { useId } from 'react';
import { ownName } from '../language-name.ts';
import type { Choice } from './NamedSelect.tsx';

type Props = {
  path: string;
  label: string;
  description: string;
  options: Choice[];
  /** Whether any tag may be added and the person decides the order; else it is that of the options. */
  isOwnOrder: boolean;
  required: boolean;
  readOnly: boolean;
};

export function LanguagesSelect({
  path,
  label,
  description,
  options,
  isOwnOrder,
  required,
  readOnly
}: Props) {
  const { value, setValue, showError, disabled } = useField<string[]>({ path });
  const inputId = useId();
  const placeOf = (tag: string) => options.findIndex((option) => option.value === tag);
  const inOrder = (tags: string[]) =>
    isOwnOrder ? tags : [...tags].sort((one, other) => placeOf(one) - placeOf(other));
  const chosen = inOrder(Array.isArray(value) ? value : []).map((tag) => ({
    value: tag,
    label: `${ownName(tag)} (${tag})`
  }));

  return (
    <div
      className={`field-type select${showError ? ' error' : ''}${readOnly ? ' read-only' : ''}`}
      id={`field-${path}`}
    >
      <FieldLabel label={label} htmlFor={inputId} path={path} required={required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <ReactSelect
          inputId={inputId}
          options={options}
          value={chosen as ReactSelectOption[]}
          onChange={(picked: ReactSelectOption | ReactSelectOption[] | null) =>
            setValue(inOrder([picked ?? []].flat().map((each) => String(each.value).trim())))
          }
          isMulti
          isCreatable={isOwnOrder}
          isSortable={isOwnOrder}
          disabled={readOnly || disabled}
          showError={showError}
        />
      </div>
      {description && <FieldDescription path={path} description={description} />}
    </div>
  );
}
