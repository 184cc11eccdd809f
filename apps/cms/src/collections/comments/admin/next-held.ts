type Here = { id: string; writtenAt: string };

/** Id of the comment that has waited longest behind this one, or else of all; `next` null if none waits; null if nobody answered. */
export async function nextHeld(here: Here): Promise<{ next: string | null } | null> {
  const later = `&where[writtenAt][greater_than_equal]=${encodeURIComponent(here.writtenAt)}`;
  try {
    return { next: (await firstHeld(here.id, later)) ?? (await firstHeld(here.id, '')) };
  } catch (error) {
    console.error(error);
    return null;
  }
}

async function firstHeld(notThis: string, further: string): Promise<string | null> {
  const waiting = `where[status][equals]=held&where[id][not_equals]=${notThis}${further}`;
  const response = await fetch(`/api/comments?${waiting}&sort=writtenAt&limit=1&depth=0`, {
    credentials: 'same-origin'
  });
  if (!response.ok) throw new Error(`Asked for the next comment: ${response.status}`);
  const { docs } = (await response.json()) as { docs: { id: string }[] };
  return docs[0]?.id ?? null;
}
