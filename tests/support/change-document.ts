import type { Answer, Caller } from './caller.ts';

/**
 * Changes a document from its newest state, as the form does: a person's save names what it was made from. `address` is
 * the API's, such as `/statements/…?draft=true`.
 */
export async function changeDocument(
  by: Caller,
  address: string,
  data: Record<string, unknown>
): Promise<Answer> {
  const [path] = address.split('?');
  const { updatedAt } = (await by.get(`${path}?draft=true&depth=0&trash=true`)).body;
  return by.patch(address, { updatedAt, ...data });
}
