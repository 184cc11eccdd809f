import type { Pool } from 'pg';
import { columnsOf, pictureSizes } from '../sizes.ts';

/** The names we give; whatever else lies in the folder is not ours to move. Keep in step with `cleanUpload`. */
export const ours = /^[a-z0-9-]+-[0-9a-f]{12}(-\d+x\d+)?\.(webp|avif|jpg|pdf)$/;

/** The columns in which a row of media names its files. */
export const fileColumns = ['filename', ...pictureSizes.map(({ name }) => `${columnsOf(name)}_filename`)];

/** The names of files, of all or of those asked for, that a row which was committed knows of. */
export async function namesInUse(pool: Pool, among: string[] | null = null): Promise<Set<string>> {
  const { rows } = await pool.query<{ name: string }>(
    `select name from media, unnest(array[${fileColumns.join(', ')}]) as name
      where name is not null and ($1::text[] is null or name = any($1))`,
    [among]
  );
  return new Set(rows.map(({ name }) => name));
}
