import { forgetOldChanges } from '../changes/read-changes.ts';
import { forgetOldGuestTokens } from '../collections/guest-tokens/operations/forget-old-guest-tokens.ts';
import { setOrphansAside } from '../collections/media/operations/set-orphans-aside.ts';
import { env } from '../current-env.ts';
import { database } from '../database.ts';
import { forgetEmptyDrafts } from '../drafts/sweep/forget-empty-drafts.ts';
import { everyHour } from './every-hour.ts';

/** What is swept up every hour, and when the jobs start. */
everyHour('old changes', (payload) => forgetOldChanges(database(payload).pool));
everyHour('old guest tokens', (payload) => forgetOldGuestTokens(database(payload).pool));
everyHour('empty drafts', (payload) => forgetEmptyDrafts(database(payload).pool));
everyHour('files without a row', (payload) => setOrphansAside(database(payload).pool, env.MEDIA_FOLDER));
