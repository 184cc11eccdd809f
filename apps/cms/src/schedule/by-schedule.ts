import type { PayloadRequest } from 'payload';

const mark = 'bySchedule';

/** Says of a request that it does what somebody scheduled. */
export function markAsScheduled(req: PayloadRequest): void {
  req.context[mark] = true;
}

export function bySchedule(req: Pick<PayloadRequest, 'context'>): boolean {
  return req.context[mark] === true;
}
