/** Refusals in the form Payload gives its own: `{ errors: [{ message }] }`. */
export function refusal(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status });
}

export const notFound = () => refusal(404, 'There is nothing at this address.');
export const notSignedIn = () => refusal(401, 'Sign in, or send an API key.');
export const notAllowed = () => refusal(403, 'You are not allowed to do this.');

/** JSON that PostgreSQL made already, sent as it is. */
export function json(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
