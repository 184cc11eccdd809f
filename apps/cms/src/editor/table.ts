import { EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical';

/** Tables. Payload renames the feature in its version 4: this is the only place that knows its name. */
export const table = EXPERIMENTAL_TableFeature();
