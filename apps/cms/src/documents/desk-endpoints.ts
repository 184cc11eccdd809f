import type { Endpoint } from 'payload';
import { restoreEndpoint } from '../drafts/versions/restore-endpoint.ts';
import { reviewEndpointsOf } from '../review/endpoints.ts';
import { scheduleEndpointsOf } from '../schedule/endpoints.ts';
import { translateEndpoint } from '../translation/endpoint.ts';
import { languagesEndpoint } from '../translation/languages-endpoint.ts';
import type { EditorialCollection } from './editorial.ts';

/** What every editorial collection's documents can be asked for beside Payload's own. */
export function deskEndpointsOf(collection: EditorialCollection): Endpoint[] {
  return [
    restoreEndpoint(collection),
    languagesEndpoint(collection),
    translateEndpoint(collection),
    ...scheduleEndpointsOf(collection),
    ...reviewEndpointsOf(collection)
  ];
}
