import { getTranslation } from '@payloadcms/translations';
import type { DefaultServerCellComponentProps, TextFieldServerProps } from 'payload';
import { inWords } from '../in-words.ts';

/** In the list: why a change could not be made, in words. */
export function ProblemCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  return <>{inWords((cellData as string | null) ?? null, { i18n })}</>;
}

/** The same on the row's own page. */
export function ProblemField({ data, field, i18n }: TextFieldServerProps) {
  const words = inWords((data?.problem as string | null | undefined) ?? null, { i18n });
  if (!words) return null;
  return (
    <div className="field-type">
      <p className="field-label">{field.label && getTranslation(field.label as string, i18n)}</p>
      <p dir="auto">{words}</p>
    </div>
  );
}
