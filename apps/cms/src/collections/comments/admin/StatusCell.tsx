'use client';

import { DefaultCell } from '@payloadcms/ui';
import type { DefaultCellComponentProps } from 'payload';
import type { Decidable } from './Decide.tsx';
import { stateOf } from './decide.ts';
import { useNewestState } from './newest-states.ts';

/** A comment's status in the list, in step with what was decided in the row. */
export function StatusCell(props: DefaultCellComponentProps) {
  const comment = props.rowData as Decidable;
  const { status } = useNewestState(
    comment.id,
    stateOf({ ...comment, deletedAt: comment.deletedAt ?? null })
  );
  return <DefaultCell {...props} cellData={status} />;
}
