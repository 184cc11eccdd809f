import type { Run } from './word-differences.ts';

/** How many letters of what both have stay beside a difference. */
const near = 80;

/** The runs with what both have cut down to the words beside a difference, and `…` for the rest. */
export function withoutFarWords(runs: Run[]): Run[] {
  return runs.map((run, at) => {
    if (run.in !== 'both' || run.text.length <= 2 * near + 10) return run;
    const head = at === 0 ? '' : upToWord(run.text.slice(0, near), 'end');
    const tail = at === runs.length - 1 ? '' : upToWord(run.text.slice(-near), 'start');
    return { ...run, text: `${head} … ${tail}` };
  });
}

/** Without the word that was cut in two. */
const upToWord = (text: string, side: 'start' | 'end') =>
  side === 'end' ? text.replace(/\s\S*$/u, '') : text.replace(/^\S*\s/u, '');
