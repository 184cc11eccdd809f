import { readdir, utimes } from 'node:fs/promises';
import path from 'node:path';
import type { Caller } from '@broadside/tests/support/caller.ts';
import type { Pool } from 'pg';
import sharp from 'sharp';
import { expect } from 'vitest';
import { setOrphansAside } from '../collections/media/operations/set-orphans-aside.ts';
import { columnsOf, pictureSizes } from '../collections/media/sizes.ts';
import type { Actor } from './actor.ts';

type Row = { id: string; alternative: string } & Record<string, string | number>;
type Where = { pool: Pool; folder: string };

/** Every row has all of its files, each a whole picture of the size the row says. Answers what was counted. */
export async function checkRowsHaveFiles({ pool, folder }: Where): Promise<{ rows: number; files: number }> {
  const { rows } = await pool.query<Row>('select * from media');
  const prefixes = ['', ...pictureSizes.map(({ name }) => `${columnsOf(name)}_`)];
  for (const row of rows) {
    expect(row.filename).toMatch(new RegExp(`^${row.alternative.replace(' ', '-')}-`));
    for (const prefix of prefixes) {
      const name = String(row[`${prefix}filename`]);
      const { info } = await sharp(path.join(folder, name), { failOn: 'error' })
        .raw()
        .toBuffer({ resolveWithObject: true });
      const told = [row[`${prefix}width`], row[`${prefix}height`]].map(Number);
      expect([name, info.width, info.height]).toEqual([name, ...told]);
    }
  }
  return { rows: rows.length, files: rows.length * prefixes.length };
}

/** What was answered as uploaded, replaced or deleted is so, and nothing is there twice. */
export async function checkPictures(actors: Actor[], { pool }: Where): Promise<void> {
  const expected = actors.flatMap(({ name, kind, ledger: { done } }) => {
    if (kind === 'uploads') return done.slice(1).map((number) => `${name}-${number}`);
    const last = done.at(-1)!;
    if (kind === 'deletes') return last % 2 === 1 ? [`${name}-${last}`] : [];
    return [`${name}-${last}`];
  });
  const { rows } = await pool.query<Row>('select alternative from media');
  expect(rows.map(({ alternative }) => alternative).sort()).toEqual(expected.sort());
}

/** Files that no row knows of, which a kill may leave behind. */
export async function orphansIn({ pool, folder }: Where): Promise<string[]> {
  const columns = ['filename', ...pictureSizes.map(({ name }) => `${columnsOf(name)}_filename`)];
  const { rows } = await pool.query<{ name: string }>(
    `select unnest(array[${columns.join()}]) as name from media`
  );
  const known = new Set(rows.map(({ name }) => name));
  return (await readdir(folder)).filter((name) => name !== 'without-a-row' && !known.has(name));
}

/** Nobody is handed such a file, wherever they ask for it; an hour later the sweep sets it aside, and only it. */
export async function checkOrphans(
  orphans: string[],
  callers: Caller[],
  { pool, folder }: Where
): Promise<void> {
  const before = await readdir(folder);
  await areNotServed(orphans, callers);
  const past = new Date(Date.now() - 2 * 3_600_000);
  for (const name of before) await utimes(path.join(folder, name), past, past);
  expect(await setOrphansAside(pool, folder)).toBe(orphans.length);
  expect((await readdir(path.join(folder, 'without-a-row'))).sort()).toEqual([...orphans].sort());
  expect((await readdir(folder)).sort()).toEqual(
    [...before.filter((name) => !orphans.includes(name)), 'without-a-row'].sort()
  );
  await areNotServed(
    orphans.map((name) => `without-a-row%2F${name}`),
    callers
  );
}

async function areNotServed(names: string[], callers: Caller[]): Promise<void> {
  const addresses = names.map((name) => `/media/file/${name}`);
  for (const name of names.slice(0, 1)) addresses.push(`/../media/${name}`, `/../${name}`);
  for (const caller of callers) {
    const answers = await Promise.all(
      addresses.map(async (address) => {
        const { status, body } = await caller.fetch(address);
        await body?.cancel();
        return { address, status };
      })
    );
    expect(answers.filter(({ status }) => status < 400)).toEqual([]);
  }
}
