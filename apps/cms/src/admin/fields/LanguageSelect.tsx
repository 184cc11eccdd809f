'use client';

import { SelectInput, useField, useTranslation } from '@payloadcms/ui';
import type { StaticLabel } from 'payload';

type Props = {
  path: string;
  label: StaticLabel | false | undefined;
  options: { value: string; label: string }[];
  readOnly: boolean;
};

export function LanguageSelect({ path, label, options, readOnly }: Props) {
  const { value, setValue, showError } = useField<string>({ path });
  const { i18n } = useTranslation();
  const isOffered = !value || options.some((option) => option.value === value);
  const text = typeof label === 'object' ? (label[i18n.language] ?? label.en) : label || undefined;

  return (
    <SelectInput
      name={path}
      path={path}
      label={text}
      options={isOffered ? options : [...options, { value, label: value }]}
      value={value}
      onChange={(option) => setValue(Array.isArray(option) ? option[0]?.value : option?.value)}
      readOnly={readOnly}
      showError={showError}
      isClearable={false}
      required
    />
  );
}
