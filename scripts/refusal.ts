/** A reason to stop that a person can act on: its sentence is shown as it is, without a stack. */
export class Refusal extends Error {}
