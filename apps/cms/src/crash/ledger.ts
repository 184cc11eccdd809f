/** What one actor of the crash test has done: its changes are numbered, and each is done wholly, once, or not at all. */
export type Ledger = {
  /** The numbers of what was done, in their order: answered, or found to be done after a kill. */
  done: number[];
  /** How many were cut off by a kill, and of these how many had been done all the same. */
  cutOff: { all: number; done: number };
  /** Begins a change. */
  begin: () => number;
  /** It was answered as done. */
  confirm: () => void;
  /** After a kill: the newest number found must be that of the last change done, or of the one that was cut off. */
  settle: (found: number) => void;
};

/** `first` is done when the actor comes in. */
export function openLedger(name: string, first: number): Ledger {
  let open: number | null = null;
  const ledger: Ledger = {
    done: [first],
    cutOff: { all: 0, done: 0 },
    begin: () => (open = ledger.done.at(-1)! + 1),
    confirm: () => {
      ledger.done.push(open!);
      open = null;
    },
    settle: (found) => {
      const last = ledger.done.at(-1)!;
      if (found !== last && found !== open)
        throw new Error(`${name} is at ${found}, though ${last} was done and ${open} under way`);
      if (open === null) return;
      ledger.cutOff.all += 1;
      if (found === open) {
        ledger.cutOff.done += 1;
        ledger.done.push(open);
      }
      open = null;
    }
  };
  return ledger;
}

/** The number a text ends with. */
export function numberIn(text: unknown): number {
  return Number(String(text).match(/(\d+)$/)?.[1]);
}
