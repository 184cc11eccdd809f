'use client';

import { SaveButton, useDocumentDrawerContext, useDocumentInfo, useModal } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';

/** The button that saves. In a drawer over a text it closes the drawer too, as it does for a new picture. */
export function SaveAndClose() {
  const { id, data } = useDocumentInfo();
  const { drawerSlug } = useDocumentDrawerContext();
  const { closeModal } = useModal();
  const savedAt = data?.updatedAt as string | undefined;
  const opened = useRef(savedAt);

  useEffect(() => {
    if (drawerSlug && id && opened.current && savedAt !== opened.current) closeModal(drawerSlug);
    opened.current = savedAt;
  }, [drawerSlug, id, savedAt, closeModal]);
  return <SaveButton />;
}
