import type { Change } from '../operations/adopt-aims.ts';

/** The ids in a list; what is no text is left out, and then the list is not what it should be. */
export function asIds(sent: unknown): string[] {
  return Array.isArray(sent) ? sent.filter((id) => typeof id === 'string') : [];
}

/** The changes in a list, each whole; the operation compares them with those there are. */
export function asChanges(sent: unknown): Change[] {
  if (!Array.isArray(sent)) return [];
  return sent.filter((change): change is Change => {
    const { id, sentence, as } = (change ?? {}) as Partial<Change>;
    return typeof id === 'string' && typeof sentence === 'string' && typeof as === 'string';
  });
}
