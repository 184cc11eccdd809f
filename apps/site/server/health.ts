import type { RequestHandler } from 'express';
import type { CmsClient } from '@broadside/cms-client';
import type { ChangeState } from '../src/lib/server/change-state.ts';

/** 200 as long as the site itself is live: a CMS that is away is told, but no reason to restart the site. */
export function answerHealth({ cms, changes }: { cms: CmsClient; changes: ChangeState }): RequestHandler {
  return async (_request, response) => {
    response.set('cache-control', 'no-store');
    response.json({ live: true, cms: await cms.isAnswering(), changes: changes.isLive });
  };
}
