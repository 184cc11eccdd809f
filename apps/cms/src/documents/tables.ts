/** The table of a collection: Payload writes `action-calls` as `action_calls`. */
export function tableOf(collection: string): string {
  return collection.replaceAll('-', '_');
}
