import { formHeader } from '../../form-id.ts';
import type { Conflict } from '../../conflicts/refuse-stale.ts';
import { stamped } from './stamped.ts';

export type LineEvent =
  | { type: 'saved'; updatedAt: string }
  /** No answer: what was to be saved is sent again until it arrives. */
  | { type: 'lost' }
  | { type: 'refused'; conflict: Conflict };

type Options = {
  collection: string;
  id: string;
  /** Random, one an open form. */
  form: string;
  /** What the form shows was read in this state; ISO 8601. */
  updatedAt: string;
  /** The sentence that stands for a line which is gone. */
  noConnection: string;
  /** How a request is sent; for tests another than the browser's. */
  send: typeof fetch;
  hear: (event: LineEvent) => void;
};

/**
 * The way of a document from its open form to the server. Saves go one after another, each says which state it is based
 * on, and an autosave that gets no answer is sent again: so nobody is in conflict with themselves.
 */
export class DraftLine {
  readonly collection: string;
  readonly id: string;
  readonly form: string;
  /** The state that the form is based on. */
  updatedAt: string;
  /** Whether the last save was refused: what it held is not saved yet, though Payload takes it for that. */
  isRefused = false;
  private readonly options: Options;
  private last: Promise<unknown> = Promise.resolve();
  private isOpen = true;

  constructor(options: Options) {
    this.options = options;
    this.collection = options.collection;
    this.id = options.id;
    this.form = options.form;
    this.updatedAt = options.updatedAt;
  }

  close(): void {
    this.isOpen = false;
  }

  /** The next save is sent after this work. */
  wait(work: Promise<unknown>): void {
    this.last = Promise.allSettled([this.last, work]);
  }

  /** Sends a save in its turn. */
  send(url: string, init: RequestInit): Promise<Response> {
    const turn = this.last.then(() => this.sendNow(url, init));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** Saves values as a draft; with `keepalive` also while the page goes away, and then out of turn. */
  async save(values: Record<string, unknown>, { keepalive = false } = {}): Promise<Response> {
    const init: RequestInit = {
      method: 'PATCH',
      keepalive,
      credentials: 'same-origin',
      body: JSON.stringify({ ...values, _status: 'draft' })
    };
    const url = `/api/${this.collection}/${this.id}?draft=true&depth=0`;
    return keepalive ? this.options.send(url, this.based(init)) : this.send(url, init);
  }

  private async sendNow(url: string, init: RequestInit): Promise<Response> {
    for (let attempt = 0; ; attempt++) {
      const answer = await this.options.send(url, this.based(init)).catch((error: unknown) => {
        console.warn(String(error));
        return null;
      });
      if (answer && ![502, 503, 504].includes(answer.status)) return this.noted(answer);
      this.options.hear({ type: 'lost' });
      const isAutosave = url.includes('autosave=true');
      if (!isAutosave || !this.isOpen) throw new Error(this.options.noConnection);
      await soon(attempt);
    }
  }

  private async noted(answer: Response): Promise<Response> {
    const body = (await answer
      .clone()
      .json()
      .catch(() => ({}))) as Answered;
    const updatedAt = body.doc?.updatedAt ?? body.updatedAt;
    this.isRefused = !answer.ok;
    if (answer.ok && updatedAt) {
      this.updatedAt = updatedAt;
      this.options.hear({ type: 'saved', updatedAt });
    }
    const conflict = body.errors?.[0]?.data;
    if (answer.status === 409 && conflict?.needs === 'merge')
      this.options.hear({ type: 'refused', conflict });
    return answer;
  }

  private based(init: RequestInit): RequestInit {
    const body = stamped(init.body, this.updatedAt);
    const headers = new Headers(init.headers);
    headers.set(formHeader, this.form);
    if (typeof body === 'string') headers.set('Content-Type', 'application/json');
    return { ...init, body, headers };
  }
}

type Answered = {
  doc?: { updatedAt?: string };
  updatedAt?: string;
  errors?: { data?: Conflict }[];
};

/** Waits one second, then two, four … up to fifteen, or until the browser has a connection again. */
async function soon(attempt: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const again = () => {
      clearTimeout(timer);
      globalThis.removeEventListener?.('online', again);
      resolve();
    };
    const timer = setTimeout(again, Math.min(1000 * 2 ** attempt, 15_000));
    globalThis.addEventListener?.('online', again);
  });
}
