import type { GraphQLSchema } from 'graphql';

/** Payload's own endpoints of collections that are not used, fetching from elsewhere among them: ours are in this folder, links for access in invitations. */
const unusedPaths = new Set([
  '/first-register',
  '/forgot-password',
  '/init',
  '/paste-url/:id?',
  '/reset-password',
  '/unlock',
  '/verify/:id'
]);

/** Whether nobody at all may call this endpoint of a collection. */
export function isUnused({ path }: { path: string }): boolean {
  return unusedPaths.has(path);
}

const unusedFields = /^(login|forgotPassword|resetPassword|verifyEmail|unlock|initialized)[A-Z]/;

/** The schema without Payload's ways into an account: there is one, and it counts tries and asks for codes. */
export function withoutSigningIn(schema: GraphQLSchema): GraphQLSchema {
  for (const type of [schema.getMutationType(), schema.getQueryType()]) {
    const fields = type?.getFields() ?? {};
    for (const name of Object.keys(fields)) if (unusedFields.test(name)) delete fields[name];
  }
  return schema;
}
