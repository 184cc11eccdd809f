import { oklabOf, withLightness } from './oklch.ts';
import { grounds } from './grounds.ts';
import { areApart, isReadable, standsOut } from './sheet.ts';

/** A campaign's colours, each used as a whole sheet, as `#rrggbb`. */
export type Colours = { first: string; second: string };

/** What is wrong with a pair: neither dark nor light text reads on a sheet, it vanishes on the paper, or both look alike. */
export type Fault =
  'first-unreadable' | 'second-unreadable' | 'first-like-paper' | 'second-like-paper' | 'alike';

/** The colours a campaign has before it chooses its own. */
export const usualPair: Colours = { first: '#0b3a5b', second: '#d2371c' };

/** What is wrong with a pair on this ground, the light scheme's paper unless another is named; empty if it passes. */
export function checkPair({ first, second }: Colours, ground: string = grounds.light.paper): Fault[] {
  const faults: Fault[] = [];
  for (const [name, sheet] of [
    ['first', first],
    ['second', second]
  ] as const) {
    if (!isReadable(sheet)) faults.push(`${name}-unreadable`);
    if (!standsOut(sheet, ground)) faults.push(`${name}-like-paper`);
  }
  if (!areApart(first, second)) faults.push('alike');
  return faults;
}

/**
 * The pair that passes on this ground with the smallest change of lightness (in OKLCH, both colours' changes squared
 * and added); hues stay. A pair that passes is its own nearest.
 */
export function nearestPair(pair: Colours, ground: string = grounds.light.paper): Colours {
  if (checkPair(pair, ground).length === 0) return pair;
  const [firsts, seconds] = [goodSheets(pair.first, ground), goodSheets(pair.second, ground)];
  let best: Colours | null = null;
  let least = Infinity;
  for (const first of firsts) {
    if (first.change >= least) break;
    for (const second of seconds) {
      const change = first.change + second.change;
      if (change >= least) break;
      if (!areApart(first.sheet, second.sheet)) continue;
      best = { first: first.sheet, second: second.sheet };
      least = change;
    }
  }
  // Any colour can be made dark or light enough: only a ground that is no ground could bring us here.
  if (!best) throw new Error(`No pair passes on ${ground}`);
  return best;
}

/** The sheet in every lightness in which it passes by itself, the smallest change first. */
function goodSheets(sheet: string, ground: string): { sheet: string; change: number }[] {
  const { lightness } = oklabOf(sheet);
  const inSteps = Array.from({ length: 251 }, (_, step) => withLightness(sheet, step / 250));
  return [sheet, ...inSteps]
    .filter((each) => isReadable(each) && standsOut(each, ground))
    .map((each) => ({ sheet: each, change: (oklabOf(each).lightness - lightness) ** 2 }))
    .sort((one, other) => one.change - other.change);
}
