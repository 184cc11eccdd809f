'use client';

import { useField } from '@payloadcms/ui';
import { NamedSelect, type Choice } from './NamedSelect.tsx';

type Props = { path: string; label: string; options: Choice[]; readOnly: boolean };

export function LanguageSelect({ path, label, options, readOnly }: Props) {
  const { value, setValue, showError } = useField<string>({ path });
  return (
    <NamedSelect
      path={path}
      label={label}
      options={options}
      value={value}
      onChoice={setValue}
      readOnly={readOnly}
      required
      showError={showError}
    />
  );
}
