import type { Access } from 'payload';
import { person } from './roles.ts';

/** Rows in which one of these fields names the person who asks. */
export function namedIn(...fields: string[]): Access {
  return ({ req }) => {
    const id = person(req)?.id;
    return id ? { or: fields.map((field) => ({ [field]: { equals: id } })) } : false;
  };
}
