import { contrast, readable } from './contrast.ts';
import { grounds } from './grounds.ts';
import { oklabOf, withLightness } from './oklch.ts';
import { nearestPair, type Colours } from './pair.ts';
import { textOn } from './sheet.ts';

export type Scheme = 'light' | 'dark';

/** A campaign's colours as one scheme uses them: a sheet, text on it, and the colour as text or mark on paper. */
export type SchemeColours = Record<'first' | 'second', { sheet: string; onSheet: string; onPaper: string }>;

/** The colours for a scheme: as they were chosen, or in the nearest lightness that passes there. */
export function schemeOf(chosen: Colours, scheme: Scheme): SchemeColours {
  const { paper } = grounds[scheme];
  const { first, second } = nearestPair(chosen, paper);
  const use = (sheet: string) => ({ sheet, onSheet: textOn(sheet), onPaper: accentOn(paper, sheet) });
  return { first: use(first), second: use(second) };
}

/** The colour in the nearest lightness in which it can be read on this ground. */
function accentOn(ground: string, colour: string): string {
  if (contrast(colour, ground) >= readable) return colour;
  const { lightness } = oklabOf(colour);
  const inSteps = Array.from({ length: 251 }, (_, step) => step / 250)
    .sort((one, other) => Math.abs(one - lightness) - Math.abs(other - lightness))
    .map((step) => withLightness(colour, step));
  return inSteps.find((each) => contrast(each, ground) >= readable) ?? grounds.light.ink;
}
