'use client';

import { toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useIsReady } from '../admin/use-is-ready.ts';

type Props = { tick: 'checklistDismissed' | 'hasBackUp'; label: string; failed: string };

/** Says that something is seen to, or puts the list away. */
export function TickButton({ tick, label, failed }: Props) {
  const isReady = useIsReady();
  const router = useRouter();

  async function say() {
    const response = await fetch('/api/globals/campaign/checklist', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ [tick]: true })
    }).catch(() => null);
    if (response?.ok) router.refresh();
    else toast.error(failed);
  }

  return (
    <button type="button" disabled={!isReady} onClick={() => void say()}>
      {label}
    </button>
  );
}
