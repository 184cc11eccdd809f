export { adminLanguages, type AdminLanguage } from './admin-languages.ts';
export type * from './answers.ts';
export type * from './document-facts.ts';
export type * from './list-answers.ts';
export type * from './preview-answer.ts';
export { offeredLanguages } from './offered-languages.ts';
export { platformNames } from './platforms.ts';
export type * from './richtext.ts';
export type {
  GuestToken,
  Label,
  Media,
  ReviewRequest,
  Schedule,
  ServiceAccount,
  User
} from './payload-types.ts';
