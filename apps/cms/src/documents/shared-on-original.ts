import type { Field, FieldAccess } from 'payload';
import type { EditorialCollection } from './editorial.ts';
import { sharedFacts, sharedLists } from './shared-facts.ts';

/**
 * The fields with what a work's languages share made the original's: on a translation a fact shows read-only, and a
 * list, which is kept on the original alone, does not show.
 */
export function sharedOnOriginal(collection: EditorialCollection, fields: Field[]): Field[] {
  const facts = new Set(Object.keys(sharedFacts[collection]).map((path) => path.split('.')[0]!));
  const lists = new Set(sharedLists[collection]);
  return fields.map((field) => mark(field, { facts, lists }));
}

type Shared = { facts: Set<string>; lists: Set<string> };

function mark(field: Field, shared: Shared): Field {
  if (!('name' in field)) {
    if (!('fields' in field)) return field;
    const inside = { ...field, fields: field.fields.map((each) => mark(each, shared)) } as Field;
    // A heading with nothing under it would be left.
    const holdsListsOnly = field.fields.every((each) => 'name' in each && shared.lists.has(each.name));
    return holdsListsOnly ? onlyOnOriginals(inside) : inside;
  }
  if (field.type === 'ui') return field;
  if (shared.facts.has(field.name)) {
    return { ...field, access: { update: onOriginals, ...field.access } } as Field;
  }
  return shared.lists.has(field.name) ? onlyOnOriginals(field) : field;
}

function onlyOnOriginals(field: Field): Field {
  const { condition } = field.admin ?? {};
  const isShown: typeof condition = (data, siblings, more) =>
    !data?.translationOf && (condition?.(data, siblings, more) ?? true);
  return { ...field, admin: { ...field.admin, condition: isShown } } as Field;
}

const onOriginals: FieldAccess = ({ doc }) => !doc?.translationOf;
