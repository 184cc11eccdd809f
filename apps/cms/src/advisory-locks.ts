/**
 * The numbers of the locks that PostgreSQL keeps for us, each another. Migrations that have run know theirs: a number
 * stays as it is. What is locked by a name (a document, a sweep) has its name's hash instead.
 */
export const advisoryLocks = {
  /** One process at a time prepares the database. */
  preparation: 7_205_513,
  /** Changes are numbered in the order of their commits. */
  changes: 7_205_514,
  /** One set-up link at a time makes the first admin. */
  firstAdmin: 7_205_515,
  /** Two admins cannot demote each other at the same moment. */
  lastAdmin: 7_205_516,
  /** The aims are one list, and change one at a time. */
  aims: 7_205_533
} as const;
