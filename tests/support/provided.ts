import 'vitest';

declare module 'vitest' {
  /** What the global set-up hands to every test file. */
  interface ProvidedContext {
    /** Connection string of the test run's PostgreSQL, database `postgres`. */
    postgres: string;
  }
}
