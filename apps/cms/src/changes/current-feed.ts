import type { ChangeFeed } from './feed.ts';

let current: ChangeFeed | null = null;

/** The one feed of this process; the server sets it before it listens. */
export function changeFeed(): ChangeFeed {
  if (!current) throw new Error('The change feed was asked for before the server started it');
  return current;
}

export function setChangeFeed(feed: ChangeFeed): void {
  current = feed;
}
