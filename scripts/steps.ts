/** What a step may do to its line while it runs. */
export type StepLine = {
  /** Shows how far it is; replaces what was shown before. */
  progress: (news: string) => void;
  /** Adds a remark that stays on the finished line. */
  remark: (text: string) => void;
};

/** Runs `work` and prints one line for it with its time. Keep its looks in step with install-step.cjs. */
export async function step<Result>(text: string, work: (line: StepLine) => Promise<Result>): Promise<Result> {
  const inTerminal = process.stdout.isTTY;
  const start = performance.now();
  let news = '';
  let remark = '';

  const show = (mark: string, after: string) => {
    const line = `${mark} ${text}${after}  ${seconds(start)}`;
    process.stdout.write(inTerminal ? `\r\x1b[2K${line}` : `${line}\n`);
  };
  const showRunning = () => show('…', inTerminal ? shorten(news && `: ${news}`, text) : news && `: ${news}`);
  const timer = setInterval(showRunning, inTerminal ? 200 : 10_000);
  const finish = (mark: string) => {
    clearInterval(timer);
    show(mark, remark && ` (${remark})`);
    if (inTerminal) process.stdout.write('\n');
  };

  try {
    const result = await work({ progress: (latest) => (news = latest), remark: (added) => (remark = added) });
    finish('✓');
    return result;
  } catch (error) {
    finish('✗');
    throw error;
  }
}

/** Prints a line for something that another process finished; `start` is when it began, by performance.now(). */
export function sayDone(text: string, start: number): void {
  process.stdout.write(`${process.stdout.isTTY ? '\r\x1b[2K' : ''}✓ ${text}  ${seconds(start)}\n`);
}

const seconds = (start: number) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/** A line that wraps cannot be rewritten: mark, spaces and time take about fifteen columns. */
const shorten = (after: string, text: string) =>
  after.slice(0, Math.max(0, (process.stdout.columns || 80) - text.length - 15));
