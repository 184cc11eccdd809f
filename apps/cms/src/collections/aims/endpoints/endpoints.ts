import type { Endpoint } from 'payload';
import { addAim } from '../operations/add-aim.ts';
import { adoptAims } from '../operations/adopt-aims.ts';
import { orderAims } from '../operations/order-aims.ts';
import { removeAim } from '../operations/remove-aim.ts';
import { retireAim, takeRetirementBack } from '../operations/retire-aim.ts';
import { saveSentence } from '../operations/save-sentence.ts';
import { asChanges, asIds } from './what-was-sent.ts';
import { changing } from './changing.ts';
import { listEndpoint } from './list.ts';
import { readEndpoint } from './read.ts';
import { screenEndpoint } from './screen.ts';

export const aimEndpoints: Endpoint[] = [
  listEndpoint,
  readEndpoint,
  screenEndpoint,
  changing('/add', ({ sentence }, req) => addAim({ sentence }, req)),
  changing('/order', ({ ids, was }, req) => orderAims({ ids: asIds(ids), was: asIds(was) }, req)),
  changing('/adopt', ({ place, date, changes }, req) =>
    adoptAims({ place, date, changes: asChanges(changes) }, req)
  ),
  changing('/:id/sentence', ({ id, sentence, was }, req) => saveSentence({ id, sentence, was }, req)),
  changing('/:id/remove', ({ id, was }, req) => removeAim({ id, was }, req)),
  changing('/:id/retire', ({ id, date, because }, req) => retireAim({ id, date, because }, req)),
  changing('/:id/retire/undo', ({ id }, req) => takeRetirementBack({ id }, req))
];
