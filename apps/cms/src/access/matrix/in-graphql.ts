import { formatNames } from 'payload';
import { updatedAt, type Sent } from './attempts.ts';
import { globals, isKnownTo, shapes } from './shapes.ts';

/** The same over GraphQL. What cannot be said in it (a file sent with a form, say) gets no answer and has no effect. */
export async function inGraphQl(sent: Sent): Promise<string> {
  const query = await queryFor(sent);
  const at = await updatedAt(sent);
  const answer = await sent.caller.fetch('/graphql', {
    method: 'POST',
    // A restore has no data to name the state in that it was made from.
    headers: { 'Content-Type': 'application/json', ...(at && { 'If-Match': `"${at}"` }) },
    body: JSON.stringify({ query })
  });
  return `${answer.status} ${await answer.text()}`;
}

async function queryFor(sent: Sent): Promise<string> {
  const { collection, operation, fixture, marker, language } = sent;
  const { one, many } = namesOf(collection);
  const shape = shapes[collection]!;
  const at = await updatedAt(sent);
  const seen = at ? { updatedAt: at } : {};
  const change = { [shape.field]: shape.value(marker), ...seen };
  const id = fixture && `id: "${fixture.id}"`;
  const hasDrafts = isKnownTo(collection, 'publish');
  const draft = hasDrafts ? ', draft: true' : '';

  if (globals.includes(collection)) {
    return operation === 'read'
      ? `{ ${one} { updatedAt } }`
      : `mutation { update${one}(data: ${literal({ ...shape.demanded, ...change })}) { updatedAt } }`;
  }
  switch (operation) {
    case 'create':
      return `mutation { create${one}(data: ${literal({ ...shape.create!(language), ...(hasDrafts && { _status: 'draft' }) })}${draft}) { id } }`;
    case 'read':
      return `{ ${many}(where: { id: { equals: "${fixture!.id}" } }) { docs { id } } }`;
    case 'read drafts':
      return `{ ${one}(${id}, draft: true) { id } }`;
    case 'read versions':
      return `{ versions${many}(where: { parent: { equals: "${fixture!.id}" } }) { docs { id version { id: updatedAt } parent { id } } } }`;
    case 'update':
      return `mutation { update${one}(${id}, data: ${literal(change)}${draft}) { id } }`;
    case 'publish':
    case 'unpublish':
      return `mutation { update${one}(${id}, data: ${literal({ _status: operation === 'publish' ? 'published' : 'draft', ...seen })}) { id } }`;
    case 'delete':
      return `mutation { delete${one}(${id}) { id } }`;
    case 'restore':
      return `mutation { restoreVersion${one}(id: "${fixture!.version}", draft: true) { id } }`;
    case 'restore from trash':
      return `mutation { update${one}(${id}, data: ${literal({ deletedAt: null, ...seen })}, trash: true) { id } }`;
  }
}

/** Payload's names: `ActionCall` and `ActionCalls`; `Media` and `allMedia`, which has no plural. */
function namesOf(slug: string): { one: string; many: string } {
  const { singular, plural } = formatNames(slug);
  return { one: singular, many: singular === plural ? `all${singular}` : plural };
}

const enums = new Set(['_status', 'status', 'field', 'action', 'purpose', 'roles', 'kind', 'security']);

/** A value as GraphQL writes it: like JSON, but keys are bare, and so are the values of enums. */
function literal(value: unknown, isEnum = false): string {
  if (Array.isArray(value)) return `[${value.map((each) => literal(each, isEnum)).join(', ')}]`;
  if (value && typeof value === 'object') {
    const pairs = Object.entries(value).filter(([, each]) => each !== undefined);
    return `{ ${pairs.map(([key, each]) => `${key}: ${literal(each, enums.has(key))}`).join(', ')} }`;
  }
  return isEnum ? String(value).replaceAll('-', '_') : JSON.stringify(value);
}
