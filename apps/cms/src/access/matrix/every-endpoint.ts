import type { SanitizedConfig } from 'payload';

/** Every endpoint of the config the server itself uses, as `METHOD /path`, with its parameters as they are there. */
export function everyEndpoint(config: SanitizedConfig): string[] {
  const sets = [
    { prefix: '', endpoints: config.endpoints },
    ...config.collections.map(({ slug, endpoints }) => ({ prefix: `/${slug}`, endpoints })),
    ...config.globals.map(({ slug, endpoints }) => ({ prefix: `/globals/${slug}`, endpoints }))
  ];
  const names = sets.flatMap(({ prefix, endpoints }) =>
    (endpoints || []).map(
      ({ method, path }) =>
        `${method === 'connect' ? 'GET' : method.toUpperCase()} ${prefix}${path === '/' ? '' : path}`
    )
  );
  return [...new Set(names)];
}
