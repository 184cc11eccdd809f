/** A run of text that both have, or that only one of them has. */
export type Run = { text: string; in: 'both' | 'mine' | 'theirs' };

/** Beyond so many pairs of words what stands between is taken as changed as a whole: milliseconds instead of seconds. */
const mostPairs = 4_000_000;

/** How two texts differ, word by word. Joined, the runs that `mine` has give mine, and so with theirs. */
export function wordDifferences(mine: string, theirs: string): Run[] {
  const [a, b] = [wordsOf(mine), wordsOf(theirs)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;

  const runs: Run[] = [];
  add(runs, a.slice(0, start), 'both');
  addMiddle(runs, a.slice(start, a.length - end), b.slice(start, b.length - end));
  add(runs, a.slice(a.length - end), 'both');
  return runs;
}

/** Words and what stands between them, each a piece. */
const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/gu) ?? [];

function add(runs: Run[], words: string[], place: Run['in']): void {
  if (words.length === 0) return;
  const last = runs.at(-1);
  if (last?.in === place) last.text += words.join('');
  else runs.push({ text: words.join(''), in: place });
}

/** By the longest common subsequence, from a table of its lengths. */
function addMiddle(runs: Run[], a: string[], b: string[]): void {
  if (a.length * b.length > mostPairs) {
    add(runs, a, 'mine');
    add(runs, b, 'theirs');
    return;
  }
  const width = b.length + 1;
  const common = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] =
        a[i] === b[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
    }
  }
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add(runs, [a[i]!], 'both');
      i++;
      j++;
    } else if (
      j >= b.length ||
      (i < a.length && common[(i + 1) * width + j]! >= common[i * width + j + 1]!)
    ) {
      add(runs, [a[i++]!], 'mine');
    } else {
      add(runs, [b[j++]!], 'theirs');
    }
  }
}
