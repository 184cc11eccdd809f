import type { Payload, TypedUser } from 'payload';
import type { I18nClient } from '@payloadcms/translations';

/** One line of the dashboard: a link, and what to know of it before one follows it. */
export type Entry = {
  id: string;
  href: string;
  /** Empty: untitled. */
  title: string;
  /** The title's language; null where it is the admin's own. */
  language: string | null;
  /** Short facts behind the title, in the admin's language. */
  facts: string[];
  /** When it happened or will (ISO 8601). `withTime`: the minute matters. */
  at: string | null;
  withTime?: boolean;
};

/** Whoever looks at the dashboard: what they may see decides what is found. */
export type Reader = { payload: Payload; user: TypedUser; i18n: I18nClient };

/** As that person, with their rights; ids, not whole relations. */
export const asThem = ({ user }: Reader) => ({ depth: 0, overrideAccess: false, user }) as const;
