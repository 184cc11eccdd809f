/** Payload's own rule. Keep in step with `email` in payload/dist/fields/validations.js. */
const rule =
  /^(?!.*\.\.)[\w!#$%&'*+/=?^`{|}~-](?:[\w!#$%&'*+/=?^`{|}~.-]*[\w!#$%&'*+/=?^`{|}~-])?@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\.[a-z]{2,}$/i;

/** An e-mail address that an account can have, in small letters; null where it is none. At most 254 characters (RFC 5321). */
export function asEmailAddress(text: string): string | null {
  return text.length <= 254 && rule.test(text) ? text.toLowerCase() : null;
}
