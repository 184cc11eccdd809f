import { CmsRefused, CmsUnavailable } from './errors.ts';

export type Question = {
  path: string;
  query?: Record<string, string | number>;
  headers?: Record<string, string>;
  /** Sent as JSON; makes the question a POST. */
  body?: unknown;
  authorization: string | null;
  /** Answers that mean that there is nothing for this asker, besides 404. */
  absent?: readonly number[];
};

export type AskOptions = { address: string; timeoutMs: number };

/** Asks and returns the answer as it came, or null where there is nothing to be had. The time limit covers the body too. */
export async function ask(question: Question, { address, timeoutMs }: AskOptions): Promise<Response | null> {
  const response = await send(question, { address, timeoutMs });
  if (response.ok || response.status === 304) return response;

  await response.body?.cancel();
  if (response.status === 404 || question.absent?.includes(response.status)) return null;
  const said = `The CMS answered ${response.status} to ${question.path}`;
  throw response.status >= 500 || response.status === 429 ? new CmsUnavailable(said) : new CmsRefused(said);
}

/** Asks and reads the answer as JSON, or null where there is nothing. The caller names the type that the CMS promises. */
export async function askForJson<Answer>(question: Question, options: AskOptions): Promise<Answer | null> {
  const response = await ask(question, options);
  if (!response) return null;
  try {
    return (await response.json()) as Answer;
  } catch (cause) {
    throw new CmsUnavailable(`The CMS broke off its answer to ${question.path}`, { cause });
  }
}

async function send(question: Question, { address, timeoutMs }: AskOptions): Promise<Response> {
  const headers = new Headers(question.headers);
  if (question.authorization) headers.set('authorization', question.authorization);
  if (question.body !== undefined) headers.set('content-type', 'application/json');
  try {
    return await fetch(addressOf(question, address), {
      method: question.body === undefined ? 'GET' : 'POST',
      headers,
      body: question.body === undefined ? null : JSON.stringify(question.body),
      // A redirect would carry the key to wherever it leads.
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs)
    });
  } catch (cause) {
    throw new CmsUnavailable(`The CMS did not answer to ${question.path}`, { cause });
  }
}

function addressOf({ path, query = {} }: Question, address: string): URL {
  const url = new URL(path, address);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
  return url;
}
