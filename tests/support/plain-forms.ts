/** Somebody who fills in the CMS's plain forms: a browser without scripts, as far as the server can tell. */
export type FormFiller = {
  open: (path: string) => Promise<Opened>;
  send: (path: string, fields: Record<string, string>) => Promise<Opened>;
  /** The value of a cookie that was set, or undefined. */
  cookie: (name: string) => string | undefined;
};

/** `location` is the path that was led to, or null. */
export type Opened = { status: number; location: string | null; text: string; headers: Headers };

export function formFillerOf(cmsUrl: string, headers: Record<string, string> = {}): FormFiller {
  const cookies = new Map<string, string>();
  const ask = async (path: string, init: RequestInit = {}): Promise<Opened> => {
    const Cookie = [...cookies].map((each) => each.join('=')).join('; ');
    const response = await fetch(`${cmsUrl}${path}`, {
      redirect: 'manual',
      ...init,
      headers: { Cookie, Origin: cmsUrl, ...headers }
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (value) cookies.set(name!, value);
      else cookies.delete(name!);
    }
    const location = response.headers.get('location');
    return {
      status: response.status,
      location: location && location.replace(cmsUrl, ''),
      text: await response.text(),
      headers: response.headers
    };
  };
  return {
    open: (path) => ask(path),
    send: (path, fields) => ask(path, { method: 'POST', body: new URLSearchParams(fields) }),
    cookie: (name) => cookies.get(name)
  };
}
