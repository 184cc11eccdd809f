/** Hashing takes a fifth of a second of one of the process' four threads, which files and look-ups need as well. */
const atOnce = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** Does the work when fewer than two are being done. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    // The place is handed on, so that nobody can slip in between.
    if (next) next();
    else running--;
  }
}
