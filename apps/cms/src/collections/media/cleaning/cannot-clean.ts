export type Reason = 'other-kind' | 'broken' | 'protected' | 'too-large' | 'not-removable';

/** A file that cannot be taken as it is; a person is told the reason. */
export class CannotClean extends Error {
  readonly reason: Reason;

  constructor(reason: Reason, cause?: unknown) {
    super(`The file cannot be cleaned: ${reason}`, { cause });
    this.reason = reason;
  }
}
