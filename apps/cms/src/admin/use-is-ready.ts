import { useSyncExternalStore } from 'react';

/**
 * False until the page's scripts have taken this part over. Before, a press on a button does nothing: one that is
 * disabled until then says so, instead of swallowing it.
 */
export function useIsReady(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false
  );
}
