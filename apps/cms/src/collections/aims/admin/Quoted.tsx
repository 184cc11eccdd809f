/** A sentence quoted in its own language: its marks are the admin's, and stand on the sides where the admin has them. */
export function Quoted({ sentence, language }: { sentence: string; language: string }) {
  return (
    <q>
      <bdi lang={language}>{sentence}</bdi>
    </q>
  );
}
