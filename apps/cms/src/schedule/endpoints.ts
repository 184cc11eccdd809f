import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { has, person } from '../access/roles.ts';
import { inTheirLanguage } from '../admin/their-language.ts';
import { relationId, type EditorialCollection } from '../documents/editorial.ts';
import { notAllowed, notFound, refusal } from '../server/answers.ts';
import { wakeJobs } from './jobs.ts';
import { mayPublish } from './may-publish.ts';
import { readSchedule } from './read-schedule.ts';
import * as refusals from './refusals.ts';
import { scheduleChange } from './schedule-change.ts';
import { wantedTime } from './wanted-time.ts';
import { withdrawChange } from './withdraw-change.ts';

/**
 * `POST /api/{collection}/{id}/schedule` with `{ action: 'publish' | 'unpublish', at }` schedules a change to the
 * minute, `GET` answers what waits and what failed: both `{ scheduled: ScheduledChange[] }`.
 */
export function scheduleEndpointsOf(collection: EditorialCollection): Endpoint[] {
  return [
    {
      method: 'get',
      path: '/:id/schedule',
      handler: async (req) => {
        const id = String(req.routeParams?.id);
        if (!(await mayPublish({ collection, id }, req))) return notAllowed();
        return await scheduleOf({ collection, id }, req);
      }
    },
    {
      method: 'post',
      path: '/:id/schedule',
      handler: async (req) => {
        const which = { collection, id: String(req.routeParams?.id) };
        if (!person(req) || !(await mayPublish(which, req))) return notAllowed();
        await addDataAndFileToRequest(req);
        const { action, at: typed } = (req.data ?? {}) as { action?: unknown; at?: unknown };
        if (action !== 'publish' && action !== 'unpublish')
          return refusal(400, inTheirLanguage(req, refusals.noSuchAction));
        const time = wantedTime(typed, new Date());
        if ('because' in time) return refusal(400, inTheirLanguage(req, time.because));
        if (action === 'unpublish' && !(await willBePublished(which, time.at, req)))
          return refusal(400, inTheirLanguage(req, refusals.nothingToUnpublish));
        await scheduleChange({ ...which, action, at: time.at }, req);
        wakeJobs();
        return await scheduleOf(which, req);
      }
    }
  ];
}

/** `POST /api/schedules/{id}/withdraw`: for who may publish the document, and for who scheduled it. */
export const withdrawScheduleEndpoint: Endpoint = {
  method: 'post',
  path: '/:id/withdraw',
  handler: async (req) => {
    const found = await req.payload.findByID({
      collection: 'schedules',
      id: String(req.routeParams?.id),
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req
    });
    if (!found) return notFound();
    const which = { collection: found.document.relationTo, id: String(relationId(found.document.value)) };
    const isTheirs = relationId(found.person) === person(req)?.id;
    if (!isTheirs && !has(req, 'admin') && !(await mayPublish(which, req))) return notAllowed();
    const { id, action } = found;
    const isWithdrawn = await withdrawChange(
      { id, action, collection: which.collection, document: which.id },
      req
    );
    if (!isWithdrawn) return refusal(409, inTheirLanguage(req, refusals.tooLateToWithdraw));
    return await scheduleOf(which, req);
  }
};

async function scheduleOf(which: { collection: EditorialCollection; id: string }, req: PayloadRequest) {
  return Response.json({ scheduled: await readSchedule(which, req) });
}

/** Whether there will be something to take back: published now, or scheduled to be by then. */
async function willBePublished(
  { collection, id }: { collection: EditorialCollection; id: string },
  by: Date,
  req: PayloadRequest
): Promise<boolean> {
  const published = await req.payload.count({
    collection,
    where: { id: { equals: id }, _status: { equals: 'published' } },
    overrideAccess: true,
    req
  });
  if (published.totalDocs > 0) return true;
  const scheduled = await readSchedule({ collection, id }, req);
  return scheduled.some(
    ({ action, state, at }) => action === 'publish' && state === 'waiting' && new Date(at) < by
  );
}
