import type { Config } from '@broadside/types/payload-types';

declare module 'payload' {
  // Tells Payload's functions what the collections hold. Written here and not by Payload, so that the generated
  // types can live in packages/types without dragging `payload` along.
  export interface GeneratedTypes extends Config {}
}
