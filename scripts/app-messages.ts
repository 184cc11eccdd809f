/** What the CMS and the site tell the launcher over their IPC channel. */
export type AppMessage =
  /** Something that took a while is done, such as migrating. */
  | { type: 'step'; text: string }
  /** How far a long step is. */
  | { type: 'progress'; text: string }
  /** It answers requests now. */
  | { type: 'ready'; address: string }
  /** Nobody has an account yet: whoever opens this address sets the campaign up. */
  | { type: 'set-up-link'; url: string }
  /** It cannot start, and says why in a sentence for people. */
  | { type: 'failed'; sentence: string };
