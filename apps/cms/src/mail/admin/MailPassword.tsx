'use client';

import { FieldLabel, useField, useFormFields, useTranslation } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { useId } from 'react';
import { inTheirLanguage } from '../../admin/their-language.ts';

/** The password of the mail server: typed in, never shown again. */
export function MailPassword({ path, field, readOnly }: TextFieldClientProps) {
  const { i18n } = useTranslation();
  const { value, setValue } = useField<string>({ path });
  const isStored = useFormFields(
    ([fields]) => fields[path.replace(/password$/, 'hasPassword')]?.value === true
  );
  const id = useId();
  return (
    <div className="field-type text">
      <FieldLabel label={field.label || ''} htmlFor={id} path={path} />
      <div className="field-type__wrap">
        <input
          id={id}
          type="password"
          autoComplete="new-password"
          value={value ?? ''}
          onChange={(event) => setValue(event.target.value)}
          disabled={readOnly ?? false}
          aria-describedby={`${id}-state`}
        />
      </div>
      <div className="field-description" id={`${id}-state`}>
        {inTheirLanguage({ i18n }, isStored ? stored : none)}
      </div>
    </div>
  );
}

const stored = {
  en: 'A password is stored and never shown. Type here to replace it.',
  es: 'Hay una contraseña guardada que nunca se muestra. Escriba aquí para cambiarla.',
  uk: 'Пароль збережено, його ніколи не показують. Щоб замінити, введіть новий.',
  ar: 'كلمة سر محفوظة ولا تُعرض أبدًا. اكتب هنا لتبديلها.'
};

const none = {
  en: 'No password is stored.',
  es: 'No hay ninguna contraseña guardada.',
  uk: 'Пароль не збережено.',
  ar: 'لا كلمة سر محفوظة.'
};
