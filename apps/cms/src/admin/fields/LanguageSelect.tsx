'use client';

import { useDocumentInfo, useField } from '@payloadcms/ui';
import { NamedSelect, type Choice } from './NamedSelect.tsx';

type Props = { path: string; label: string; options: Choice[]; readOnly: boolean };

export function LanguageSelect({ path, label, options, readOnly }: Props) {
  const { value, setValue, showError, disabled } = useField<string>({ path });
  // The server drew this once; since then the form may have published it.
  const { hasPublishedDoc } = useDocumentInfo();
  return (
    <NamedSelect
      path={path}
      label={label}
      options={options}
      value={value}
      onChoice={setValue}
      readOnly={readOnly || hasPublishedDoc || disabled}
      required
      showError={showError}
    />
  );
}
