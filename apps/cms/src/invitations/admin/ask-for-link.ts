export type Problem = { field: string; message: string };
export type MadeLink = {
  person: { name: string; email: string };
  link: string;
  endsAt: string;
  mailed: boolean;
  sentence: string;
};

/** Asks the CMS for a link; what went wrong otherwise is a problem of no field. */
export async function askForLink(
  address: string,
  body: unknown,
  failed: string
): Promise<MadeLink | { problems: Problem[] }> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body)
    });
    if (response.ok || response.status === 422) return await response.json();
  } catch {
    // The line is down, which the person is told below.
  }
  return { problems: [{ field: '', message: failed }] };
}
