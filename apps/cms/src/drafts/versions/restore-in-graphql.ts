import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';

const made = new WeakSet<GraphQLFieldResolver<unknown, unknown>>();

/** The schema, in which a version is restored as a draft whatever is asked for: see restore-as-draft.ts. */
export function restoringAsDraft(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, field] of Object.entries(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve } = field;
    if (!name.startsWith('restoreVersion') || !resolve || made.has(resolve)) continue;
    field.resolve = (source, args, context, info) =>
      resolve(source, { ...(args as object), draft: true }, context, info);
    made.add(field.resolve);
  }
  return schema;
}
