import type { Endpoint } from 'payload';
import { reviewEndpointsOf } from '../review/endpoints.ts';
import { scheduleEndpointsOf } from '../schedule/endpoints.ts';
import { translateEndpoint } from '../translation/endpoint.ts';
import type { EditorialCollection } from './editorial.ts';

/** What every editorial collection's documents can be asked for beside Payload's own. */
export function deskEndpointsOf(collection: EditorialCollection): Endpoint[] {
  return [
    translateEndpoint(collection),
    ...scheduleEndpointsOf(collection),
    ...reviewEndpointsOf(collection)
  ];
}
