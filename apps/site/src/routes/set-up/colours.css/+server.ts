import { asColour, coloursCss, grounds } from '@broadside/colours';
import { error } from '@sveltejs/kit';

/** `?first=0b3a5b&second=d2371c`: a pair of colours as a style sheet for the previews of the set-up form. */
export function GET({ url: { searchParams } }) {
  const first = asColour(searchParams.get('first'));
  const second = asColour(searchParams.get('second'));
  if (!first || !second) error(404);
  const use = searchParams.get('for') === 'nearest' ? 'nearest' : 'chosen';
  const selector = `.colours-${use}`;
  // A poor pair is shown as it is, so that one sees what is wrong with it.
  const asChosen = use === 'chosen' ? `${selector} .light{--first:${first};--second:${second}}\n` : '';
  return new Response(coloursCss(selector, { first, second }) + groundsCss(selector) + asChosen, {
    headers: { 'content-type': 'text/css; charset=utf-8' }
  });
}

/** Paper and ink once more: the build has settled the site's own for the scheme of the whole page. */
function groundsCss(selector: string): string {
  const { light, dark } = grounds;
  return `${selector}{--paper:light-dark(${light.paper},${dark.paper});--ink:light-dark(${light.ink},${dark.ink})}\n`;
}
