'use client';

import { useForm, useFormProcessing } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import { lockEditors } from './lock-editors.ts';

/** Makes the form read-only, as Payload does while it saves; its buttons too. */
export function useReadOnly(isLocked: boolean): void {
  const { setDisabled, setProcessing } = useForm();
  const processing = useFormProcessing();
  const wasLocked = useRef(false);

  useEffect(() => {
    if (isLocked) {
      if (!processing) setProcessing(true);
      setDisabled(true);
    } else if (wasLocked.current) {
      setProcessing(false);
      setDisabled(false);
    }
    if (isLocked !== wasLocked.current) lockEditors(isLocked);
    wasLocked.current = isLocked;
    // The functions are Payload's, made anew at every drawing.
  }, [isLocked, processing]);
}
