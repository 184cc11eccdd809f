import type { Caller } from '@broadside/tests/support/caller.ts';
import sharp from 'sharp';
import { accepted, type Actor } from './actor.ts';
import { openLedger } from './ledger.ts';

/** Wide enough for every size, and low, so that many can be made. */
const picture = await sharp({ create: { width: 1700, height: 20, channels: 3, background: 'teal' } })
  .png()
  .toBuffer();

/** Uploads one picture after another. */
export function uploader(name: string): Actor {
  const ledger = openLedger(name, 0);
  return {
    name,
    kind: 'uploads',
    ledger,
    act: async (by) => {
      const number = ledger.begin();
      await send('POST', '/media', `${name}-${number}`, by);
      ledger.confirm();
    },
    settle: async (by) => {
      const found = await rows(`${name}-`, by);
      ledger.settle(Math.max(0, ...found.map(({ alternative }) => Number(alternative.split('-')[1]))));
    }
  };
}

/** Puts one picture after another in the place of the same row's. */
export async function replacer(name: string, by: Caller): Promise<Actor> {
  const ledger = openLedger(name, 0);
  const id = await send('POST', '/media', `${name}-0`, by);
  return {
    name,
    kind: 'replaces',
    ledger,
    act: async (caller) => {
      await send('PATCH', `/media/${id}`, `${name}-${ledger.begin()}`, caller);
      ledger.confirm();
    },
    settle: async (caller) => {
      const { alternative } = accepted(await caller.get(`/media/${id}`));
      ledger.settle(Number(alternative.split('-')[1]));
    }
  };
}

/** Uploads a picture, then deletes it, and so on: even numbers are deletions. */
export function deleter(name: string): Actor {
  const ledger = openLedger(name, 0);
  let id = '';
  return {
    name,
    kind: 'deletes',
    ledger,
    act: async (by) => {
      const number = ledger.begin();
      if (number % 2 === 1) id = await send('POST', '/media', `${name}-${number}`, by);
      else accepted(await by.delete(`/media/${id}`));
      ledger.confirm();
    },
    settle: async (by) => {
      const [row, ...more] = await rows(`${name}-`, by);
      if (more.length > 0) throw new Error(`${name} has ${more.length + 1} pictures`);
      const last = ledger.done.at(-1)!;
      id = row?.id ?? '';
      // Gone: the last deletion was done, or the one under way; there: the last upload, or the one under way.
      ledger.settle(row ? Number(row.alternative.split('-')[1]) : last + (last % 2));
    }
  };
}

type Row = { id: string; alternative: string };

async function rows(beginning: string, by: Caller): Promise<Row[]> {
  const { docs } = accepted(await by.get('/media?limit=100&sort=-createdAt&depth=0'));
  return (docs as Row[]).filter(({ alternative }) => alternative.startsWith(beginning));
}

/** File and row bear the same name. Answers the row's id. */
async function send(method: string, path: string, name: string, by: Caller): Promise<string> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(picture)], { type: 'image/png' }), `${name}.png`);
  form.set('_payload', JSON.stringify({ language: 'en', alternative: name }));
  const response = await by.fetch(path, { method, body: form });
  return accepted({ status: response.status, body: await response.json() }).doc.id;
}
