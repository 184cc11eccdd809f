import type { Colours } from './pair.ts';
import { schemeOf } from './scheme.ts';

/** The campaign's colours as the site's tokens, for both schemes. Keep in step with apps/site/src/lib/styles/tokens.css. */
export function coloursCss(selector: string, colours: Colours): string {
  const [light, dark] = [schemeOf(colours, 'light'), schemeOf(colours, 'dark')];
  const token = (name: string, inLight: string, inDark: string) =>
    `--${name}:${inLight === inDark ? inLight : `light-dark(${inLight},${inDark})`}`;
  const tokens = (['first', 'second'] as const).flatMap((name) => [
    token(name, light[name].sheet, dark[name].sheet),
    token(`on-${name}`, light[name].onSheet, dark[name].onSheet),
    token(`${name}-text`, light[name].onPaper, dark[name].onPaper)
  ]);
  return `${selector}{${tokens.join(';')}}\n`;
}
