import os from 'node:os';

/** What one needs to know to read a figure, and nothing that tells whose machine it is. */
export type Machine = {
  cores: number;
  processor: string;
  /** The load average of the last minute: above 0 before a run, others were working too. */
  load: number;
};

export function machine(): Machine {
  const cores = os.cpus();
  const processor = cores[0]?.model.trim() || 'unknown processor';
  return { cores: cores.length, processor, load: Math.round(os.loadavg()[0]! * 100) / 100 };
}

export function machineLine({ cores, processor, load }: Machine): string {
  return `${cores} cores, ${processor}; load average ${load} at the beginning`;
}
