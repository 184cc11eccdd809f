/** Links with a token are for those who were given them. */
const rules = 'User-agent: *\nDisallow: /preview/\nDisallow: /set-up/\nDisallow: /invitation/\n';

export function GET() {
  return new Response(rules, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
