/** The CMS could not be asked, did not answer in time, or failed itself (5xx): asking later may help. */
export class CmsUnavailable extends Error {
  override name = 'CmsUnavailable';
}

/** The CMS answered that the question was wrong (4xx other than 404): asking again will not help. */
export class CmsRefused extends Error {
  override name = 'CmsRefused';
}

/**
 * By name, because the site's server and its built pages each carry their own copy of this module, and
 * `instanceof` only knows one of them.
 */
export function isCmsUnavailable(error: unknown): error is CmsUnavailable {
  return error instanceof Error && error.name === 'CmsUnavailable';
}
