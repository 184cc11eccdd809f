import { theAdminOpens } from './a-days-work/admin.ts';
import { beginDay } from './a-days-work/day.ts';
import { theEditorWorks } from './a-days-work/editor.ts';
import { theAdminReadsTheLog } from './a-days-work/log.ts';
import { theModeratorWorks } from './a-days-work/moderator.ts';
import { theTranslatorWorks } from './a-days-work/translator.ts';

// One story in several tests, from the set-up link to the last one who signs out: each goes on where the one before
// it ended. Ana admits people, Edith edits, Tomás translates into Spanish, Moses moderates.

const day = beginDay();
theAdminOpens(day);
theEditorWorks(day);
theTranslatorWorks(day);
theModeratorWorks(day);
theAdminReadsTheLog(day);
