import type { Builds } from '../support/run-broadside.ts';

/** What every measurement gets to work with. */
export type Bench = {
  builds: Builds;
  /** Aborted when the person asks to stop: what was started is stopped and removed. */
  signal: AbortSignal;
  /** True: measure the first start with nothing installed too. */
  cold: boolean;
  /** Folder for CPU profiles of both apps, or null for none. */
  profiles: string | null;
  /** Says what is being measured now. */
  say: (text: string) => void;
};

/** A table of figures; `values` stand in the order of `columns`, null where there is no such figure. */
export type Section = {
  title: string;
  columns: Column[];
  rows: Row[];
  /** Sentences below the table. */
  notes: string[];
};
/** `digits`: behind the point. */
export type Column = { label: string; digits?: number };
export type Row = { name: string; values: (number | null)[] };

export type Measurement = (bench: Bench) => Promise<Section>;
