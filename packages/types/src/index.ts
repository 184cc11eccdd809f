export type * from './answers.ts';
export type * from './richtext.ts';
export type { GuestToken, Label, ServiceAccount, User } from './payload-types.ts';
