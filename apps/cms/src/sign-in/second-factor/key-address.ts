import { env } from '../../current-env.ts';

/** The address apps for one-time codes read from the picture (google-authenticator's Key URI Format). */
export function keyAddress({ email, secret }: { email: string; secret: string }): string {
  const issuer = `Broadside ${new URL(env.CMS_URL).hostname}`;
  const query = `secret=${secret}&issuer=${encodeURIComponent(issuer)}`;
  return `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(email)}?${query}`;
}

/** In groups of four, as it is easiest to type. */
export function base32Groups(secret: string): string {
  return secret.replace(/.{4}(?=.)/g, '$& ');
}
