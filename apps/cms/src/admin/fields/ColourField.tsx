'use client';

import { asColour } from '@broadside/colours';
import { getTranslation } from '@payloadcms/translations';
import { FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { inTheirLanguage } from '../their-language.ts';

/** A colour: shown and chosen on a palette, or written as `#` and six digits. */
export function ColourField({ field, path, readOnly }: TextFieldClientProps) {
  const { value, setValue, showError, disabled } = useField<string>({ path });
  const { i18n } = useTranslation();
  const id = `field-${path.replaceAll('.', '__')}`;
  const shared = { disabled: Boolean(readOnly || disabled), 'aria-describedby': `${id}-problem` };
  return (
    <div className={`field-type text colour-field${showError ? ' error' : ''}`}>
      <FieldLabel label={field.label} path={path} htmlFor={id} />
      <div className="field-type__wrap">
        <div id={`${id}-problem`} role="alert">
          <FieldError path={path} showError={showError} />
        </div>
        <div className="colour-field__row">
          <input
            {...shared}
            type="color"
            aria-label={inTheirLanguage({ i18n }, palette).replace(
              '{name}',
              getTranslation(field.label ?? '', i18n)
            )}
            value={asColour(value) ?? '#000000'}
            onChange={(event) => setValue(event.target.value)}
          />
          <input
            {...shared}
            id={id}
            type="text"
            dir="ltr"
            maxLength={7}
            aria-invalid={showError}
            value={value ?? ''}
            onChange={(event) => setValue(event.target.value)}
          />
        </div>
      </div>
    </div>
  );
}

const palette = {
  en: '{name}: palette',
  es: '{name}: paleta',
  uk: '{name}: палітра',
  ar: '{name}: لوحة الألوان'
};
