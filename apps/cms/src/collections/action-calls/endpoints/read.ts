import { readEndpointOf } from '../../../documents/read-endpoint.ts';

export const readEndpoint = readEndpointOf('action-calls');
