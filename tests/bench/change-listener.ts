import type { Change } from '@broadside/types';
import type { Broadside } from '../support/run-broadside.ts';

/** A change and when it was read, by performance.now(). */
export type HeardChange = Change & { heardAt: number };

export type ChangeListener = {
  /** The first change of that document heard at or after `since`; waits for it. */
  heard: (id: string, since: number) => Promise<HeardChange>;
  stop: () => void;
};

/** Reads the CMS's event stream with no code of the site's in between; ready once the CMS has greeted. */
export async function listenToChanges(broadside: Broadside, signal: AbortSignal): Promise<ChangeListener> {
  const ending = new AbortController();
  const response = await fetch(`${broadside.cmsUrl}/api/changes`, {
    headers: { Authorization: `service-accounts API-Key ${broadside.siteApiKey}` },
    signal: AbortSignal.any([ending.signal, signal])
  });
  if (!response.ok || !response.body) throw new Error(`The change stream answered ${response.status}.`);

  const changes: HeardChange[] = [];
  let wake = Promise.withResolvers<void>();
  const greeted = Promise.withResolvers<void>();
  // Rejections reach whoever waits; nobody may be waiting when the stream is ended.
  wake.promise.catch(() => undefined);
  void readBlocks(response.body, (block) => {
    if (block.includes('event: hello')) greeted.resolve();
    if (!/^event: change$/m.test(block)) return;
    const data = block.match(/^data: (.*)$/m)![1]!;
    changes.push({ ...(JSON.parse(data) as Change), heardAt: performance.now() });
    wake.resolve();
    wake = Promise.withResolvers();
    wake.promise.catch(() => undefined);
  }).catch((error) => {
    greeted.reject(error);
    wake.reject(error);
  });
  await greeted.promise;

  return {
    heard: async (id, since) => {
      for (;;) {
        const found = changes.find((change) => change.id === id && change.heardAt >= since);
        if (found) return found;
        await wake.promise;
      }
    },
    stop: () => ending.abort()
  };
}

async function readBlocks(body: ReadableStream<Uint8Array>, take: (block: string) => void): Promise<never> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of body) {
    const blocks = (rest + decoder.decode(bytes, { stream: true })).split('\n\n');
    rest = blocks.pop()!;
    blocks.forEach(take);
  }
  throw new Error('The CMS ended the change stream.');
}
