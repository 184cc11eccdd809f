'use client';

import { useModal, useRouteTransition } from '@payloadcms/ui';
import { usePathname, useRouter, useSearchParams } from 'next/navigation.js';
import type { ReactNode } from 'react';

/** Chooses a version to compare the open one with, and closes the list. */
export function PickVersion({ id, children }: { id: string; children: ReactNode }) {
  const { closeAllModals } = useModal();
  const { startRouteTransition } = useRouteTransition();
  const router = useRouter();
  const pathname = usePathname();
  const asked = useSearchParams();

  function pick() {
    closeAllModals();
    const query = new URLSearchParams(asked);
    query.set('versionFrom', id);
    startRouteTransition(() => router.push(`${pathname}?${query}`));
  }
  return (
    <button type="button" className="versions-list__pick" onClick={pick}>
      {children}
    </button>
  );
}
