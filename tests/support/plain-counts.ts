import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** What `npm test` says at its very end. */
export type Counts = { passed: number; failed: number; skipped: number };

/**
 * Writes the counts of a run as JSON to the file that TEST_COUNTS names. A file that could not even be loaded
 * counts as a failure, and so does an error outside any test.
 */
export default class PlainCounts implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts: Counts = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      const failedBefore = counts.failed;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed' || state === 'failed' || state === 'skipped') counts[state]++;
      }
      if (module.state() === 'failed' && counts.failed === failedBefore) counts.failed++;
    }
    const file = process.env.TEST_COUNTS;
    if (file) writeFileSync(file, JSON.stringify(counts));
  }
}
