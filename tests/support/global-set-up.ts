import { startTemporaryPostgres } from '@broadside/scripts/postgres/temporary.ts';
import type { TestProject } from 'vitest/node';
import type {} from './provided.ts';

/** One PostgreSQL for the whole run; each test makes databases of its own in it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startTemporaryPostgres();
  project.provide('postgres', postgres.url('postgres'));
  return postgres.stop;
}
