/** What was typed and not saved yet, kept in this tab until it is: gone with the tab, and never anywhere else. */
export type Unsaved = { updatedAt: string; values: Record<string, unknown> };

const nameOf = (collection: string, id: string) => `unsaved ${collection} ${id}`;

export function keepUnsaved(collection: string, id: string, unsaved: Unsaved): void {
  try {
    sessionStorage.setItem(nameOf(collection, id), JSON.stringify(unsaved));
  } catch (error) {
    // Full, or forbidden: the form itself still has it.
    console.warn(error);
  }
}

export function forgetUnsaved(collection: string, id: string): void {
  sessionStorage.removeItem(nameOf(collection, id));
}

export function findUnsaved(collection: string, id: string): Unsaved | null {
  const kept = sessionStorage.getItem(nameOf(collection, id));
  return kept ? (JSON.parse(kept) as Unsaved) : null;
}
