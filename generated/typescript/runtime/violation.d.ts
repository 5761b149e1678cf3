// What a rejected value did wrong, as data, as text and as an error.

/** One thing that is wrong with a value. */
export interface Violation {
  /** JSON pointer of the offending part of the value; empty at the root. */
  readonly pointer: string;
  /** The draft-07 keyword that refused it. */
  readonly keyword: string;
  /** What is wanted. */
  readonly message: string;
}

/** Violations as one line, duplicates dropped: `at /text: must be string; unexpected …`. */
export declare function violationText(violations: readonly Violation[]): string;

/** Thrown for a value that its definition refuses. */
export declare class Invalid extends Error {
  constructor(definition: string, violations: readonly Violation[], concise?: () => readonly Violation[]);
  /** The definition that refused it. */
  readonly definition: string;
  /** Everything that is wrong with it, in order; where a thousand, or a million characters, are passed, the list ends. */
  readonly violations: readonly Violation[];
  /** The same without what alternatives say that nobody meant. Worked out when it is asked for, from the value as it is then. */
  get concise(): readonly Violation[];
}
