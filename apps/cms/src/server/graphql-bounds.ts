import type { GraphQLSchema } from 'graphql';
import { APIError } from 'payload';
import { checkQuery } from './query-rules.ts';

const bounded = new WeakSet<GraphQLSchema>();

/** The schema, with the bounds that REST has on how many rows one answer holds and by what they are sorted. */
export function withinBounds(schema: GraphQLSchema): GraphQLSchema {
  if (bounded.has(schema)) return schema;
  bounded.add(schema);
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve } = field;
    if (!resolve || !field.args.some(({ name }) => name === 'limit')) continue;
    field.resolve = (source, args, context, info) => {
      const { limit, page, pagination, sort } = args;
      const query = { limit, page, pagination, sort };
      const problem = checkQuery({ query, isService: false }) ?? (isOfItsOwn(sort) ? null : ownFieldsOnly);
      if (problem) throw new APIError(problem, 400, null, true);
      return resolve(
        source,
        { ...args, ...(query.limit !== undefined && { limit: Number(query.limit) }) },
        context,
        info
      );
    };
  }
  return schema;
}

const ownFieldsOnly = 'sort must name fields of the document itself.';

/** A field of the document, or of its version: nothing behind a relation (see sort-rules.ts). */
function isOfItsOwn(sort: unknown): boolean {
  if (sort === undefined || sort === null) return true;
  return String(sort)
    .split(',')
    .every((path) => !/\.|__/.test(path.replace(/^-/, '').replace(/^version(\.|__)/, '')));
}
