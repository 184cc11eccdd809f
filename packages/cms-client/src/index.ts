export { createCmsClient, type CmsClient, type CmsClientOptions } from './client.ts';
export { CmsRefused, CmsUnavailable, isCmsUnavailable } from './errors.ts';
export { followChanges, type FollowOptions, type StreamState } from './follow-changes.ts';
export type { MediaAnswer } from './media.ts';
export type { Note, Reading } from './reading.ts';
