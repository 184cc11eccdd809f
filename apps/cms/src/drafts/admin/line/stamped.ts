/** A save's body with the state it is based on: a form's (`_payload`), or plain JSON; an empty one becomes JSON. */
export function stamped(body: BodyInit | null | undefined, updatedAt: string): FormData | string {
  if (body instanceof FormData) {
    const copy = new FormData();
    for (const [name, value] of body)
      copy.append(
        name,
        name === '_payload' && typeof value === 'string' ? withState(value, updatedAt) : value
      );
    return copy;
  }
  return withState(typeof body === 'string' ? body : '{}', updatedAt);
}

const withState = (json: string, updatedAt: string) => JSON.stringify({ ...JSON.parse(json), updatedAt });
