'use client';

import { toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useIsReady } from '../../admin/use-is-ready.ts';

type Props = { collection: string; original: string; language: string; label: string; failed: string };

/** Begins a translation and opens it. */
export function TranslateInto({ collection, original, language, label, failed }: Props) {
  const router = useRouter();
  const isReady = useIsReady();
  const [isBusy, setBusy] = useState(false);

  async function begin() {
    setBusy(true);
    try {
      const response = await fetch(`/api/${collection}/${original}/translate`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ language })
      });
      const answer = (await response.json()) as { id?: string; errors?: { message: string }[] };
      if (!answer.id) throw new Error(answer.errors?.[0]?.message ?? failed);
      router.push(`/admin/collections/${collection}/${answer.id}`);
    } catch (error) {
      toast.error(error instanceof TypeError ? failed : (error as Error).message);
      setBusy(false);
    }
  }

  return (
    <button type="button" onClick={() => void begin()} disabled={!isReady || isBusy}>
      {label}
    </button>
  );
}
