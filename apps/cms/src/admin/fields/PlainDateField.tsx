'use client';

import { FieldDescription, FieldLabel, useField, useTranslation, withCondition } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { useCallback, useState } from 'react';
import { dayInWords } from '../day-in-words.ts';
import { inTheirLanguage } from '../their-language.ts';
import { DateInput } from './DateInput.tsx';

/** A date of the calendar in a form; for who may not change it, the day in words. */
export const PlainDateField = withCondition((props: TextFieldClientProps) => {
  const { field, path, readOnly } = props;
  const { i18n } = useTranslation();
  // The browser keeps a day that is typed in part, or that is none, to itself.
  const [isBroken, setBroken] = useState(false);
  const problem = isBroken ? inTheirLanguage({ i18n }, noSuchDay) : undefined;
  const validate = useCallback(() => problem ?? true, [problem]);
  const { value, setValue, showError, disabled, errorMessage } = useField<string>({
    path,
    ...(problem && { validate })
  });
  const id = `field-${path.replaceAll('.', '__')}`;
  const isWrong = isBroken || showError;
  const described = [isWrong && `${id}-problem`, field.admin?.description && `${id}-description`];
  const shared = {
    id,
    'aria-describedby': described.filter(Boolean).join(' ') || undefined
  };

  return (
    <div className={`field-type text${isWrong ? ' error' : ''}${readOnly ? ' read-only' : ''}`}>
      <FieldLabel label={field.label} path={path} htmlFor={id} required={field.required ?? false} />
      <div className="field-type__wrap">
        {readOnly ? (
          <input {...shared} type="text" readOnly value={dayInWords(value, i18n.language)} />
        ) : (
          <DateInput
            {...shared}
            value={value ?? ''}
            required={field.required ?? false}
            disabled={disabled}
            aria-invalid={isWrong}
            onDay={(day) => setValue(day || null)}
            onBlur={(event) => setBroken(event.target.validity.badInput)}
          />
        )}
      </div>
      <p id={`${id}-problem`} role="alert" className="field-problem">
        {isWrong && (problem ?? errorMessage)}
      </p>
      {field.admin?.description && (
        <div id={`${id}-description`}>
          <FieldDescription path={path} description={field.admin.description} />
        </div>
      )}
    </div>
  );
});

const noSuchDay = {
  en: 'Give the whole date: day, month and year. Or clear it.',
  es: 'Indique la fecha entera: día, mes y año. O bórrela.',
  uk: 'Вкажіть усю дату: день, місяць і рік. Або очистьте її.',
  ar: 'أدخل التاريخ كاملًا: اليوم والشهر والسنة. أو امسحه.'
};
