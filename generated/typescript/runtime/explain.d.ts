// Runs the rules on a value and lists what it violates, in the order and wording existing clients know.

import type { Rule } from "./rules.js";
import type { Violation } from "./violation.js";

/** How violations are told. */
export interface ExplainOptions {
  /** Leaves out what alternatives say that nobody meant. */
  readonly concise?: boolean;
  /** Accepts what a newer peer may send where enums and unions are open: texts and tags that the document does not list. */
  readonly lenient?: boolean;
}

/**
 * Every violation of a value against the rule with this index; if there are more, the first thousand, or the first whose
 * pointers and messages together are longer than a million.
 */
export declare function explain(
  nodes: readonly Rule[],
  rule: number,
  value: unknown,
  options?: ExplainOptions,
): Violation[];

/** The violation of a value that is nested too deeply to be looked at. */
export declare function tooDeep(): Violation;
