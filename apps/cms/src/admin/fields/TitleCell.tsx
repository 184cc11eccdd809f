'use client';

import { DefaultCell, useTranslation } from '@payloadcms/ui';
import type { DefaultCellComponentProps } from 'payload';

/** A title in a list; "Untitled" where there is none yet. */
export function TitleCell(props: DefaultCellComponentProps) {
  const { t } = useTranslation();
  return <DefaultCell {...props} cellData={props.cellData || t('general:untitled')} />;
}
