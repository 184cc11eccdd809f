type Count = { tries: number; endsAt: number };

export type FailureCounts = {
  /** How long to wait until another try is allowed, in milliseconds; 0 where one is. */
  waitFor: (key: string) => number;
  note: (key: string) => void;
  takeBack: (key: string) => void;
  forget: (key: string) => void;
  forgetExpired: () => void;
  size: () => number;
};

/**
 * Counts tries by key, in memory: `allowed` within `pause` milliseconds of the first, then none for `pause`.
 * Tries during a pause are not to be noted, so that nobody can prolong it. Never holds more than `most` keys.
 */
export function failureCounts(
  { allowed, pause, most }: { allowed: number; pause: number; most: number },
  now: () => number = Date.now
): FailureCounts {
  // In the order in which they end, since each entry is put last whenever its end is set.
  const counts = new Map<string, Count>();
  const live = (key: string) => {
    const count = counts.get(key);
    return count && count.endsAt > now() ? count : null;
  };
  const put = (key: string, count: Count) => {
    counts.delete(key);
    counts.set(key, count);
  };
  const forgetExpired = () => {
    for (const [key, { endsAt }] of counts) {
      if (endsAt > now() && counts.size <= most) return;
      counts.delete(key);
    }
  };

  return {
    waitFor: (key) => {
      const count = live(key);
      return count && count.tries >= allowed ? count.endsAt - now() : 0;
    },
    note: (key) => {
      const count = live(key);
      if (!count) put(key, { tries: 1, endsAt: now() + pause });
      else if (++count.tries >= allowed) put(key, { tries: count.tries, endsAt: now() + pause });
      forgetExpired();
    },
    takeBack: (key) => {
      const count = live(key);
      if (count) count.tries--;
    },
    forget: (key) => void counts.delete(key),
    forgetExpired,
    size: () => counts.size
  };
}
