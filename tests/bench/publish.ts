import { randomUUID } from 'node:crypto';
import type { Broadside } from '../support/run-broadside.ts';
import { callerOf, type Caller } from '../support/caller.ts';
import { listenToChanges, type ChangeListener } from './change-listener.ts';
import type { Bench, Row, Section } from './measurement.ts';
import { percentile } from './percentile.ts';
import { findTargets } from './targets.ts';
import { withDemo } from './with-demo.ts';

const PUBLICATIONS = 40;
/** Not counted: the first ones run code that Node has not compiled yet. */
const WARM_UP = 5;
/** In milliseconds; a title that is not shown by then is a defect and no figure. */
const LONGEST = 10_000;

/** In milliseconds: the PATCH itself, and from its answer on. The change may be heard before the answer is here. */
type Publication = { patch: number; untilHeard: number; untilVisible: number };
type Scene = { editor: Caller; id: string; url: string; listener: ChangeListener; signal: AbortSignal };

/** From the CMS's answer to a publication until a listener hears of it, and until a visitor sees the new title. */
export async function measurePublishing(bench: Bench): Promise<Section> {
  const publications = await withDemo(bench, async (broadside) => {
    const listener = await listenToChanges(broadside, bench.signal);
    try {
      const { page } = await findTargets(broadside);
      const editor = await signIn(broadside);
      const id = await idOf(editor, page.url);
      bench.say(`publishing ${PUBLICATIONS} times`);
      const scene = { editor, id, url: page.url, listener, signal: bench.signal };
      const done: Publication[] = [];
      for (let number = 0; number < WARM_UP + PUBLICATIONS; number++) done.push(await publish(scene));
      return done.slice(WARM_UP);
    } finally {
      listener.stop();
    }
  });
  const row = (name: string, key: keyof Publication): Row => {
    const times = publications.map((publication) => publication[key]);
    return { name, values: [percentile(times, 0.5), percentile(times, 0.95), Math.max(...times)] };
  };
  return {
    title: `Publishing a changed title, ${PUBLICATIONS} times`,
    columns: [
      { label: 'p50, ms', digits: 1 },
      { label: 'p95, ms', digits: 1 },
      { label: 'slowest, ms', digits: 1 }
    ],
    rows: [
      row('the PATCH that publishes', 'patch'),
      row('from its answer until the change is heard', 'untilHeard'),
      row('from its answer until the page shows it', 'untilVisible')
    ],
    notes: [
      'Below 0: heard before the answer was here. The page’s time includes one whole reading of the page.'
    ]
  };
}

async function publish({ editor, id, url, listener, signal }: Scene): Promise<Publication> {
  signal.throwIfAborted();
  const title = `Measured ${randomUUID()}`;
  // A save names the state it is made from, which its form has at hand.
  const { updatedAt } = (await editor.get(`/statements/${id}?draft=true&depth=0&select[updatedAt]=true`))
    .body;
  const asked = performance.now();
  const data = { title, _status: 'published', updatedAt };
  const { status } = await editor.patch(`/statements/${id}?depth=0`, data);
  const answered = performance.now();
  if (status !== 200) throw new Error(`Publishing was answered with ${status}.`);

  const [{ heardAt }, seenAt] = await withinReason(
    Promise.all([listener.heard(id, asked), untilPageShows(title, { url, signal })])
  );
  return { patch: answered - asked, untilHeard: heardAt - answered, untilVisible: seenAt - answered };
}

/** Asks again as soon as the last answer is there; gives when the first one with the title was. */
async function untilPageShows(title: string, from: { url: string; signal: AbortSignal }): Promise<number> {
  const deadline = performance.now() + LONGEST;
  while (performance.now() < deadline) {
    from.signal.throwIfAborted();
    const page = await (await fetch(from.url)).text();
    if (page.includes(title)) return performance.now();
  }
  throw new Error(`The page did not show its new title within ${LONGEST} ms.`);
}

async function withinReason<Result>(work: Promise<Result>): Promise<Result> {
  const tooLate = Promise.withResolvers<never>();
  const timer = setTimeout(() => tooLate.reject(new Error(`No change was heard in ${LONGEST} ms.`)), LONGEST);
  return await Promise.race([work, tooLate.promise]).finally(() => clearTimeout(timer));
}

/** Signs in as the demo's editor, with the words the CMS wrote down for people. */
async function signIn({ cmsUrl, signIns }: Broadside): Promise<Caller> {
  const line = signIns?.split('\n').find((each) => /\beditor\b/.test(each));
  const [, email, password] = line?.match(/(\S+@\S+)\s+(\S+)/) ?? [];
  const { status, body } = await callerOf(cmsUrl).post('/users/login', { email, password });
  if (status !== 200) throw new Error(`Signing in as the demo’s editor was answered with ${status}.`);
  return callerOf(cmsUrl, { Authorization: `JWT ${body.token}` });
}

async function idOf(editor: Caller, url: string): Promise<string> {
  const slug = new URL(url).pathname.split('/').at(-1)!;
  const query = `where[slug][equals]=${slug}&where[language][equals]=en&depth=0&limit=1`;
  const { body } = await editor.get(`/statements?${query}`);
  if (!body.docs?.[0]) throw new Error(`The statement ${slug} is not there to be published.`);
  return body.docs[0].id;
}
