import type { DraftLine } from './draft-line.ts';

const lines = new Set<DraftLine>();
let browsersOwn: typeof fetch | null = null;

/** Sends a request past every line. */
export const plainFetch: typeof fetch = (input, init) => (browsersOwn ?? fetch)(input, init);

/**
 * From now on every save of this line's document goes through it, whichever part of Payload's form sends it: its autosave,
 * its buttons, its menus. They have no common place to hook into but the browser's own `fetch`.
 */
export function openLine(line: DraftLine): void {
  lines.add(line);
  if (browsersOwn) return;
  browsersOwn = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const own = init && typeof input === 'string' ? lineFor(input, init) : null;
    return own ? own.send(input as string, init!) : browsersOwn!(input, init);
  };
}

export function closeLine(line: DraftLine): void {
  line.close();
  lines.delete(line);
}

/** Keeps saves back until something is done that they rely on, such as the alternative texts of pictures. */
export function waitBeforeSaving(work: Promise<unknown>): void {
  for (const line of lines) line.wait(work);
}

/** The line a request belongs to: a change of its document, or the restoring of one of its versions. */
function lineFor(address: string, { method = 'GET' }: RequestInit): DraftLine | null {
  const { pathname } = new URL(address, location.href);
  const [, api, collection, id, version] = pathname.split('/');
  if (api !== 'api') return null;
  const isChange = method.toUpperCase() === 'PATCH' && version === undefined;
  const isRestoring = method.toUpperCase() === 'POST' && id === 'versions' && version !== undefined;
  if (!isChange && !isRestoring) return null;
  const found = [...lines].filter(
    (line) => line.collection === collection && (isRestoring || line.id === id)
  );
  return found.at(-1) ?? null;
}
