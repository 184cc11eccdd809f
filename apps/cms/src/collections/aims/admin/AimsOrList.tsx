'use client';

import { DefaultListView, useListDrawerContext } from '@payloadcms/ui';
import type { ListViewClientProps } from 'payload';
import type { Screen } from '../operations/screen.ts';
import { AimsScreen } from './AimsScreen.tsx';

/** The screen; Payload's own list where an aim is chosen in a drawer, and for the trash. */
export function AimsOrList({ list, screen }: { list: ListViewClientProps; screen: Screen }) {
  const { isInDrawer } = useListDrawerContext();
  if (isInDrawer || list.viewType === 'trash') return <DefaultListView {...list} />;
  return <AimsScreen first={screen} />;
}
