type Picture = { file: File; alternative: string | null; language: string | null };

/** Uploads a picture as the person who is signed in. Answers its row's id, or null if it was refused or the line is down. */
export async function uploadPicture(
  mediaAddress: string,
  { file, alternative, language }: Picture
): Promise<string | null> {
  const form = new FormData();
  form.set('file', file, file.name);
  form.set(
    '_payload',
    JSON.stringify({ ...(alternative && { alternative }), ...(language && { language }) })
  );
  // A lost line: the picture stays named as missing, and the sentence about it says so.
  const answer = await fetch(mediaAddress, { method: 'POST', credentials: 'include', body: form }).catch(
    () => null
  );
  if (!answer?.ok) return null;
  const { doc } = (await answer.json()) as { doc: { id: string } };
  return doc.id;
}
