import { defineConfig } from 'vitest/config';

/** Tests of a rule stand beside it, wherever that is; stories across both apps are in `tests/stories`. */
const everywhere = ['apps/**', 'packages/**', 'scripts/**', 'tests/support/**'];
const neverIn = ['**/node_modules/**', '**/.*/**'];

export default defineConfig({
  test: {
    globalSetup: './tests/support/global-set-up.ts',
    // One more than CI has cores: a test that starts a CMS waits for it most of the time.
    maxWorkers: 3,
    reporters: ['default', './tests/support/plain-counts.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: everywhere.map((folder) => `${folder}/*.test.ts`),
          exclude: [...neverIn, '**/*.integration.test.ts']
        }
      },
      {
        test: {
          name: 'integration',
          include: everywhere.map((folder) => `${folder}/*.integration.test.ts`),
          exclude: neverIn,
          testTimeout: 60_000,
          hookTimeout: 120_000
        }
      },
      {
        test: {
          name: 'stories',
          include: ['tests/stories/**/*.test.ts'],
          exclude: neverIn,
          // Each story runs two servers and a browser: one after the other, and after everything else.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 180_000
        }
      }
    ]
  }
});
