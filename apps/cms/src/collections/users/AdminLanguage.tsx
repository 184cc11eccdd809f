'use client';

import { getTranslation } from '@payloadcms/translations';
import { toast, useAuth, useDocumentInfo, useField, useTranslation } from '@payloadcms/ui';
import type { SelectFieldClientProps } from 'payload';
import { NamedSelect } from '../../admin/fields/NamedSelect.tsx';

/** The language somebody reads the admin in. One's own is kept and spoken as soon as it is chosen. */
export function AdminLanguage({ field, path, readOnly }: SelectFieldClientProps) {
  const { value, setValue, showError, disabled } = useField<string>({ path });
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  const { i18n, t, switchLanguage } = useTranslation();
  const isOwn = user?.id === id;

  async function choose(language: string | null) {
    setValue(language, isOwn);
    if (!isOwn || !language) return;
    const answer = await fetch(`/api/users/${id}?depth=0`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ adminLanguage: language })
    });
    if (!answer.ok) return void toast.error(t('error:unknown'));
    await switchLanguage?.(language as 'en');
  }
  return (
    <NamedSelect
      path={path}
      label={getTranslation(field.label ?? '', i18n)}
      options={field.options.map((option) =>
        typeof option === 'string'
          ? { value: option, label: option }
          : { value: option.value, label: String(option.label) }
      )}
      value={value ?? (isOwn ? i18n.language : null)}
      onChoice={(language) => void choose(language)}
      readOnly={readOnly || disabled}
      required={isOwn}
      showError={showError}
    />
  );
}
