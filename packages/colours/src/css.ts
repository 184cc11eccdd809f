import type { Colours } from './pair.ts';
import { schemeOf, type SchemeColours } from './scheme.ts';

/** Tokens of a campaign's two colours: `--first`, `--on-first` for text on it, `--first-text` on paper; `--second` alike. */
type Tokens = [name: string, value: string][];

/** The campaign's colours as the site's tokens, in the scheme of the element itself (`color-scheme`). */
export function coloursCss(selector: string, colours: Colours): string {
  const dark = tokensOf(schemeOf(colours, 'dark'));
  const tokens = tokensOf(schemeOf(colours, 'light')).map(([name, inLight], place): [string, string] => {
    const inDark = dark[place]![1];
    return [name, inLight === inDark ? inLight : `light-dark(${inLight},${inDark})`];
  });
  return `${rule(selector, tokens)}\n`;
}

/** The same for a whole page, in the scheme that its reader prefers; for browsers that know no `light-dark()` too. */
export function pageColoursCss(colours: Colours): string {
  const light = tokensOf(schemeOf(colours, 'light'));
  const inLight = new Map(light);
  const dark = tokensOf(schemeOf(colours, 'dark')).filter(([name, value]) => inLight.get(name) !== value);
  const darker = dark.length > 0 ? `@media (prefers-color-scheme:dark){${rule(':root', dark)}}` : '';
  return `${rule(':root', light)}${darker}\n`;
}

function tokensOf(scheme: SchemeColours): Tokens {
  return (['first', 'second'] as const).flatMap((name): Tokens => [
    [`--${name}`, scheme[name].sheet],
    [`--on-${name}`, scheme[name].onSheet],
    [`--${name}-text`, scheme[name].onPaper]
  ]);
}

function rule(selector: string, tokens: Tokens): string {
  return `${selector}{${tokens.map(([name, value]) => `${name}:${value}`).join(';')}}`;
}
