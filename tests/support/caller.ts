/** Somebody who calls the CMS's API, with what they show of themselves. */
export type Caller = {
  get: (path: string) => Promise<Answer>;
  post: (path: string, body?: unknown) => Promise<Answer>;
  patch: (path: string, body?: unknown) => Promise<Answer>;
  delete: (path: string) => Promise<Answer>;
  /** The plain request, for what is not JSON. `path` starts below /api. */
  fetch: (path: string, init?: RequestInit) => Promise<Response>;
};

/** `body` is what was answered as JSON, or an empty object. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into answers of every shape
export type Answer = { status: number; body: any };

export function callerOf(cmsUrl: string, headers: Record<string, string> = {}): Caller {
  const plain = (path: string, init: RequestInit = {}) =>
    fetch(`${cmsUrl}/api${path}`, {
      redirect: 'manual',
      ...init,
      headers: { ...headers, ...(init.headers as Record<string, string>) }
    });
  const asJson = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await plain(path, {
      method,
      ...(body !== undefined && {
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json' }
      })
    });
    const text = await response.text();
    return {
      status: response.status,
      body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : {}
    };
  };
  return {
    get: (path) => asJson('GET', path),
    post: (path, body) => asJson('POST', path, body ?? {}),
    patch: (path, body) => asJson('PATCH', path, body ?? {}),
    delete: (path) => asJson('DELETE', path),
    fetch: plain
  };
}
